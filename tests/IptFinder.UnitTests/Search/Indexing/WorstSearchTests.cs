using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>
/// The searches that make the most work, as <see cref="CostlySearches"/> found them, are kept with the work they made. Where one is dearer
/// than it was, or a dearer one is found, a change has made searching dearer: look at it, and only then put the new one here.
/// </summary>
public class WorstSearchTests
{
    private static readonly CostlySearches Among = CostlySearches.Shared;

    private static readonly int Values = TestVocabulary.Filters.All.Sum(filter => filter.Options.Terms.Count) + SearchFilters.FeeOptions.Terms.Count;

    /// <summary>Where, which work, the search, and how much.</summary>
    public static TheoryData<string, string, string, long> Worst => new()
    {
        {
            "",
            "all",
            "radius=50&accepting=no&accepting=wait&accepting=yes&access=yes&age=children&age=older-adults&age=teens&approach=dit&"
                + "approach=ipt&approach=ipt-a&community=lgbtq&community=veterans&condition=binge-eating&condition=bipolar&condition=depression&"
                + "consult=yes&format=couple&format=family&format=individual&gender=man&gender=nonbinary&insurer=aetna&insurer=cigna&"
                + "language=asl&language=spanish&profession=clinical-social-worker&profession=marriage-family-therapist&"
                + "profession=psychiatric-nurse&profession=psychiatrist&profession=psychoanalyst&profession=psychologist&training=certified&"
                + "training=says-so&training=trained&training=unknown&when=day&when=evening&when=weekend&maxfee=42&sort=distance&"
                + "unknown=include&page=39",
            11_331
        },
        {
            "06510",
            "all",
            "near=06510&radius=100&accepting=wait&accepting=yes&access=yes&age=adults&age=older-adults&approach=dit&approach=ipsrt&"
                + "approach=ipt-a&community=lgbtq&community=veterans&condition=binge-eating&condition=depression&consult=yes&focus=conflict&"
                + "format=couple&format=family&format=group&format=individual&insurer=cigna&language=english&mode=in-person&mode=telehealth&"
                + "profession=clinical-social-worker&profession=counselor&profession=marriage-family-therapist&profession=psychiatric-nurse&"
                + "profession=psychiatrist&profession=psychoanalyst&profession=psychologist&training=certified&training=says-so&"
                + "training=trained&training=unknown&when=weekend&maxfee=28&sort=experience&unknown=include",
            10_420
        },
        {
            "CT",
            "all",
            "near=CT&radius=10&state=PA&accepting=no&accepting=wait&accepting=yes&age=adults&age=children&age=older-adults&age=teens&"
                + "approach=dit&approach=ipsrt&approach=ipt&approach=ipt-a&condition=binge-eating&condition=bipolar&condition=depression&"
                + "focus=conflict&format=couple&format=family&format=group&format=individual&gender=man&gender=nonbinary&gender=woman&"
                + "insurer=aetna&insurer=cigna&insurer=medicare&language=asl&language=english&language=spanish&"
                + "profession=clinical-social-worker&profession=marriage-family-therapist&profession=psychiatric-nurse&profession=psychiatrist&"
                + "profession=psychoanalyst&profession=psychologist&sliding=yes&training=certified&training=trained&training=unknown&when=day&"
                + "when=evening&when=weekend&maxfee=42&sort=fee&unknown=include",
            11_350
        },
        {
            "",
            "names",
            "radius=50&state=WV&accepting=no&age=children&approach=ipt-a&condition=depression&insurer=cigna&"
                + "profession=marriage-family-therapist&profession=psychiatric-nurse&profession=psychologist&training=says-so&training=unknown&"
                + "when=day&maxfee=260&q=i g il d&sort=distance",
            5_790
        },
        {
            "06510",
            "counts",
            "near=06510&radius=100&state=RI&insurer=aetna&insurer=cigna&insurer=medicare&language=asl&language=english&language=spanish&"
                + "mode=in-person&mode=telehealth&profession=clinical-social-worker&profession=counselor&profession=psychiatric-nurse&"
                + "sliding=yes&training=says-so&training=trained&training=unknown&when=evening&when=weekend&sort=experience&unknown=include",
            3_943
        },
        { "", "ranks", "page=139", 4_327 },
    };

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_found_make_no_more_work_than_they_did(string near, string kind, string address, long most)
    {
        var query = CostlySearches.Read(address);
        var work = Among.Work(query);

        Assert.Equal((address, near), (CostlySearches.Write(query), query.Near?.Text ?? ""));
        Assert.InRange(Of(work, kind), 1, most);
        AssertBounded(query, work);
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_same_climb_finds_nothing_worse(string near, string kind, string address, long most)
    {
        var worst = Among.Climb(Near(near), work => Of(work, kind), AssertBounded);

        var work = Among.Work(worst);
        Assert.True(Of(work, kind) <= most, $"{CostlySearches.Write(worst)} makes {Of(work, kind)}: {work}; so far the worst was {address}.");
    }

    private static long Of(SearchWork work, string kind) => kind switch
    {
        "names" => work.Named,
        "counts" => work.Counted,
        "ranks" => work.Ranked,
        _ => work.Total,
    };

    /// <summary>Whatever is asked, no part of the directory is gone through more often than this.</summary>
    private static void AssertBounded(TherapistQuery query, SearchWork work)
    {
        var words = (Among.People.Count + 63) / 64;
        Assert.InRange(work.Words, 0, words);
        Assert.InRange(work.Sites, 0, Among.Sites);
        Assert.InRange(work.Boxes, 0, (Among.Sites / 8) + 16);
        Assert.InRange(work.Judged, work.Words, (long)words * ((2 * Values) + 3 + 64));
        Assert.InRange(work.Counted, 0, (long)words * Values);
        Assert.InRange(work.Named, 0, NameMatch.TypedWords(query.Name).Distinct().Count() * (3L * (Among.Beginnings + Among.NameRows)));
        Assert.InRange(work.Ranked, 0, Among.People.Count);
        Assert.InRange(work.Room, 0, Math.Min(Among.People.Count, 2 * TherapistQuery.LastPage * SearchAnswer.PageSize));
    }

    private static Place? Near(string text) => CostlySearches.Places.SingleOrDefault(place => place.Text == text);
}
