using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using static IptFinder.UnitTests.Search.FilterReading;

namespace IptFinder.UnitTests.Search;

/// <summary>Filters over a list a therapist states: what is not on a known list is known not to hold.</summary>
public class ListFilterTests
{
    public static TheoryData<string, string, string> Lists => new()
    {
        { "approach", "ipt", "dit" },
        { "condition", "depression", "bipolar" },
        { "focus", "grief", "conflict" },
        { "age", "teens", "adults" },
        { "format", "group", "couple" },
        { "when", "evening", "day" },
        { "language", "spanish", "english" },
        { "community", "veterans", "lgbtq" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_stated_list_is_complete(string filter, string listed, string other)
    {
        var person = Stating(filter, [listed], daysAgo: 365);

        Assert.Equal(Verdict.Yes, Ask(person, filter, listed));
        Assert.Equal(Verdict.No, Ask(person, filter, other));
        Assert.Equal(Verdict.Yes, Ask(person, filter, other, listed));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_empty_list_is_known_to_hold_nothing(string filter, string listed, string other) =>
        Assert.Equal(Verdict.No, Ask(Stating(filter, [], daysAgo: 1), filter, listed, other));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_over_a_year_old_is_unknown(string filter, string listed, string other) =>
        Assert.Equal(Verdict.Unknown, Ask(Stating(filter, [listed], daysAgo: 366), filter, listed, other));

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_list_is_unknown(string filter, string listed, string other) =>
        Assert.Equal(Verdict.Unknown, Ask(A.Therapist(), filter, listed, other));

    [Fact]
    public void Every_value_of_an_enumeration_has_its_own_code()
    {
        Assert.All(Enum.GetValues<AgeGroup>(), age => Assert.Equal(
            [Codes("age")[(int)age]], Read("age", facts => facts with { Ages = A.SaidList(age) })));
        Assert.All(Enum.GetValues<SessionFormat>(), format => Assert.Equal(
            [format.ToString().ToLowerInvariant()], Read("format", facts => facts with { Formats = A.SaidList(format) })));
        Assert.All(Enum.GetValues<SessionTime>(), time => Assert.Equal(
            [time.ToString().ToLowerInvariant()], Read("when", facts => facts with { Times = A.SaidList(time) })));
        Assert.Equal(["children", "teens", "adults", "older-adults"], Codes("age"));
    }

    private static IReadOnlyList<string> Read(string filter, Func<ListingFacts, ListingFacts> say) =>
        TestVocabulary.Filters.Find(filter)!.Read(A.Therapist().Says(say).Build(), Days.Today).Yes;

    private static List<string> Codes(string filter) => [.. TestVocabulary.Filters.Find(filter)!.Options.Terms.Select(term => term.Code)];

    private static TherapistBuilder Stating(string filter, string[] codes, int daysAgo)
    {
        var words = A.Said<IReadOnlyList<string>>(codes, daysAgo);
        return A.Therapist().Says(facts => filter switch
        {
            "approach" => facts with { Approaches = words },
            "condition" => facts with { Conditions = words },
            "focus" => facts with { ProblemAreas = words },
            "age" => facts with { Ages = Values<AgeGroup>(codes, daysAgo) },
            "format" => facts with { Formats = Values<SessionFormat>(codes, daysAgo) },
            "when" => facts with { Times = Values<SessionTime>(codes, daysAgo) },
            "language" => facts with { Languages = words },
            "community" => facts with { Communities = words },
            _ => throw new ArgumentException(filter, nameof(filter)),
        });
    }

    private static Sourced<IReadOnlyList<T>> Values<T>(string[] names, int daysAgo)
        where T : struct, Enum => A.Said<IReadOnlyList<T>>([.. names.Select(name => Enum.Parse<T>(name, ignoreCase: true))], daysAgo);
}
