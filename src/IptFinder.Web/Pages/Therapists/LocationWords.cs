using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>Someone's places in words: each fact of a place has its own source and date.</summary>
public sealed class LocationWords(Therapist person, DateOnly today)
{
    private const string Rough = "We could not place this ZIP code exactly: distances are rough.";

    /// <summary>Two rows for each place: if people are met there, and how one gets in.</summary>
    public IEnumerable<FactRow> Offices() => person.Locations.SelectMany(location => new[] { Office(location), StepFree(location) });

    /// <summary>The towns alone, for someone only the registry names.</summary>
    public IEnumerable<FactRow> Towns() =>
        person.Locations.Select(location => new FactRow("Town", location.TownAndState, Provenance(location, isStale: false), FactTone.Plain));

    private FactRow Office(PracticeLocation location)
    {
        var said = location.InPerson;
        var meets = said.IsKnown ? said.Value ? "in person" : "not for visits" : "in person not known";
        var isStale = said.IsKnown && !said.IsFresh(FactKind.Other, today);
        if (isStale)
        {
            meets = $"{(said.Source == Source.CheckedByUs ? "last checked" : "last said")} {meets} on {Words.Date(said.AsOf)}";
        }

        var street = location.PublicStreet is { } line ? line + ", " : "";
        return new FactRow(
            "Office", $"{street}{location.TownAndState} {location.Zip}: {meets}", Provenance(location, isStale), isStale ? FactTone.Stale : FactTone.Plain);
    }

    private FactRow StepFree(PracticeLocation location) => FactRow.Of(
        person.Locations.Count == 1 ? "Step-free access" : $"Step-free access, {location.TownAndState}",
        location.StepFree, FactKind.Other, today, yes => yes ? "Yes" : "No, it has steps");

    private string Provenance(PracticeLocation location, bool isStale)
    {
        var said = person.WhoNames(location) is { } who ? isStale ? SourceWords.TooLongAgo(who.Source) : SourceWords.Sentence(who.Source, who.AsOf) : "";
        return location.IsApproximate ? $"{said.TrimEnd('.')}{(said.Length > 0 ? ". " : "")}{Rough}" : said;
    }
}
