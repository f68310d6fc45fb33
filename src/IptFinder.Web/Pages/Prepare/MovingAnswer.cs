using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>What is known of going on with a therapist in another state from a day on. A compact is never a promise.</summary>
public sealed class MovingAnswer(Therapist person, UsState state, DateOnly day, PracticeAnswer practice, ReferenceData reference)
{
    public DateOnly Day => day;

    /// <summary>"Connecticut".</summary>
    public string StateName => reference.StateNames[state];

    /// <summary>The judgement in words.</summary>
    public string Sentence => PracticeWords.Sentence(practice, state, reference.StateNames);

    /// <summary>Each compact for one of their professions: what its list says of the two states on that day, and its source.</summary>
    public IReadOnlyList<(string Text, ReferenceSource Source)> Compacts =>
    [
        .. reference.Compacts
            .Where(compact => Professions.Intersect(compact.Professions).Any())
            .Select(compact => ($"{compact.Name}, as of {Words.Date(compact.AsOf)}: {Text(compact)}", reference.Sources[compact.SourceId])),
    ];

    private IEnumerable<Profession> Professions =>
        person.Licenses.Select(license => license.Kind).Concat(person.Profession.IsKnown ? [person.Profession.Value] : []).Distinct();

    private string Text(Compact compact)
    {
        var homes = person.Licenses.Where(license => compact.Professions.Contains(license.Kind)).Select(license => license.State).Distinct().ToList();
        if (!compact.Issuing)
        {
            return "it lets nobody practice yet.";
        }

        if (homes.FindAll(home => compact.Professions.Any(profession => compact.Covers(profession, home, state, day))) is { Count: > 0 } covered)
        {
            return covered.Contains(state)
                ? $"it covers {StateName}, where they list a license of their own."
                : $"it covers {Words.And([.. covered.Select(home => reference.StateNames[home])])} and {StateName}. It may let them go on, if they joined: ask.";
        }

        return compact.CoversFrom.TryGetValue(state, out var from) && from <= day
            ? $"it covers {StateName}, but we know of no license of theirs in a state it covers."
            : $"we do not know that it covers {StateName}.";
    }
}
