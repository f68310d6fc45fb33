using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Compare;

/// <summary>
/// Lays a few people out side by side, in the words of their own pages: every fact with who said it and when, and "Not listed"
/// where nobody has said.
/// </summary>
public sealed class Comparison(IReadOnlyList<Therapist> people, ReferenceData reference, TherapistWords words)
{
    public const string NotListed = "Not listed";

    private const string Towns = "Towns";

    public IEnumerable<CompareRow> Rows() =>
    [
        Row("Training", (person, _) => [Training(person)]),
        .. Each(profile => profile.About(), "Profession"),
        Row("Licenses", (_, profile) => profile.Licenses()),
        .. Each(profile => profile.Meeting(), "New clients"),
        .. Each(profile => profile.Fees()),
        Row("Insurance", (_, profile) => profile.Insurance()),
        Row("In person or online", (person, _) => [Where(person)]),
        Row(Towns, (person, _) => new LocationWords(person, words.Today).Towns().DistinctBy(row => row.Text).Select(row => row with { Label = Towns })),
        .. Each(profile => profile.Meeting(), "Online in", "Times", "Languages"),
        .. Each(profile => profile.Fit()),
    ];

    /// <summary>A row for each label that anyone's part of the profile has, or for those named.</summary>
    private IEnumerable<CompareRow> Each(Func<Profile, IEnumerable<FactRow>> part, params string[] labels)
    {
        var rows = people.Select(person => part(Of(person)).ToLookup(row => row.Label)).ToList();
        var all = labels.Length > 0 ? labels : rows.SelectMany(one => one.Select(group => group.Key)).Distinct(StringComparer.Ordinal);
        return all.Select(label => new CompareRow(label, [.. rows.Select(one => Known(one[label]))]));
    }

    private CompareRow Row(string label, Func<Therapist, Profile, IEnumerable<FactRow>> part) =>
        new(label, [.. people.Select(person => Known(part(person, Of(person))))]);

    private static List<FactRow> Known(IEnumerable<FactRow> rows)
    {
        var known = rows.Where(row => row != FactRow.NotKnown(row.Label)).ToList();
        return known.Count > 0 ? known : [new FactRow("", NotListed, "", FactTone.Unknown)];
    }

    private FactRow Training(Therapist person)
    {
        var line = words.Training(person);
        return new FactRow("Training", line.Text, line.Detail, FactTone.Plain);
    }

    private FactRow Where(Therapist person)
    {
        var line = words.Where(person);
        return new FactRow("In person or online", line.Text, line.Detail, line.Tone);
    }

    private Profile Of(Therapist person) => new(person, reference, words);
}
