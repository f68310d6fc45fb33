using IptFinder.Data.Search;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>Runs one search over the directory as it is now: the one way in for the page and the API.</summary>
public sealed class Finder(
    ReferenceData reference, SearchFilters filters, CurrentDirectory directory, TimeProvider time)
{
    /// <summary>The day facts are judged on, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>A form that passed <see cref="FindFormValidator"/>.</summary>
    public (FindRequest Request, SearchResults Results) Find(FindForm form)
    {
        var request = form.ToRequest(reference, filters);
        return (request, Find(request.Query));
    }

    /// <summary>Someone of the directory by our number for them; null when nobody has it.</summary>
    public Therapist? Person(int id) => directory.Snapshot.Therapists.FirstOrDefault(person => person.Id == id);

    /// <summary>Those of the numbers that somebody has, in the order given.</summary>
    public IReadOnlyList<Therapist> People(IReadOnlyList<int> ids)
    {
        var found = directory.Snapshot.Therapists.Where(person => ids.Contains(person.Id)).ToDictionary(person => person.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    public SearchResults Find(TherapistQuery query) => directory.Snapshot.Index.Search(query);
}
