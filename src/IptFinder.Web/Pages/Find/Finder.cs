using IptFinder.Data.Search;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>
/// Runs one search over the directory as it is now: the one way in for the page and the API. The index finds, the database
/// has the people.
/// </summary>
public sealed class Finder(
    ReferenceData reference, SearchFilters filters, CurrentDirectory directory, TherapistReader reader, TimeProvider time)
{
    /// <summary>The day facts are judged on, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>A form that passed <see cref="FindFormValidator"/>.</summary>
    public (FindRequest Request, SearchResults Results) Find(FindForm form)
    {
        var request = form.ToRequest(reference, filters);
        return (request, Find(request.Query));
    }

    public SearchResults Find(TherapistQuery query)
    {
        var index = directory.Snapshot.Index;
        var answer = index.Search(query);
        return index.WithPeople(query, answer, People(answer.Ids));
    }

    /// <summary>How many a search finds.</summary>
    public int Count(TherapistQuery query) => directory.Snapshot.Index.Total(query);

    /// <summary>Who a search shows first; null when it finds nobody.</summary>
    public SearchHit? First(TherapistQuery query)
    {
        var index = directory.Snapshot.Index;
        return index.Page(query).Select(Person).OfType<Therapist>().Select(person => index.Hit(query, person)).FirstOrDefault();
    }

    /// <summary>Someone of the directory by our number for them; null when nobody has it.</summary>
    public Therapist? Person(int id) => People([id]) is [var person] ? person : null;

    /// <summary>Those of the numbers that somebody has, in the order given.</summary>
    public IReadOnlyList<Therapist> People(IReadOnlyList<int> ids) => [.. reader.Find(ids).Where(person => IsShown(person.IsFictional))];

    /// <summary>Their names alone, sooner.</summary>
    public IReadOnlyList<PersonName> Names(IReadOnlyList<int> ids) =>
        [.. reader.FindNames(ids).Where(person => IsShown(person.IsFictional)).Select(person => person.Name)];

    /// <summary>The database may be ahead of the directory shown: nobody real is shown before someone answers for the site.</summary>
    private bool IsShown(bool isFictional) => isFictional || directory.Snapshot.HasReal;
}
