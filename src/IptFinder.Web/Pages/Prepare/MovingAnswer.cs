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
            .Select(compact => ($"{compact.Name}{Text(compact)}", reference.Sources[compact.SourceId])),
    ];

    private IEnumerable<Profession> Professions =>
        person.Licenses.Select(license => license.Kind).Concat(person.Profession.IsKnown ? [person.Profession.Value] : []).Distinct();

    private string Text(Compact compact)
    {
        if (!compact.Issuing)
        {
            return $", as of {Words.Date(compact.AsOf)}: it lets nobody practice yet.";
        }

        if (!compact.CoversFrom.TryGetValue(state, out var from))
        {
            return $": its list of {Words.Date(compact.AsOf)} does not have {StateName}.";
        }

        var homes = PracticeAuthority.Carried(compact, person.Licenses, state, day).Select(license => license.State).Distinct().ToList();
        return $", as of {Words.Date(compact.AsOf)}: it covers {homes switch
        {
            _ when from > day => $"{StateName} only from {Words.Date(from)}.",
            [] => $"{StateName}, but we know of no license of theirs that counts for it on that day.",
            _ when homes.Contains(state) => $"{StateName}, where they list a license of their own.",
            _ => $"{Words.And([.. homes.Append(state).Select(home => reference.StateNames[home])])}. It may let them keep seeing you, if they joined: ask.",
        }}";
    }
}
