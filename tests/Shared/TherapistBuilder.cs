using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Tests.Shared;

/// <summary>
/// Makes one therapist, fact by fact; what is not asked for stays unknown. Facts are the therapist's own, of yesterday.
/// </summary>
internal sealed class TherapistBuilder
{
    private Therapist _person;

    public TherapistBuilder(int id) => _person = new Therapist
    {
        Id = id,
        Npi = null,
        Listing = ListingKind.Consent,
        IsFictional = false,
        Name = new PersonName("Ann", "", "Example", ""),
        Credentials = ["PhD"],
        Profession = A.Said(Profession.Psychologist),
        Licenses = [],
        Locations = [],
        Facts = ListingFacts.None,
    };

    public Therapist Build() => _person;

    public TherapistBuilder With(Func<Therapist, Therapist> change)
    {
        _person = change(_person);
        return this;
    }

    /// <summary>Changes what they say of themselves.</summary>
    public TherapistBuilder Says(Func<ListingFacts, ListingFacts> change) =>
        With(person => person with { Facts = change(person.Facts) });

    /// <summary>Named by the registry and by nobody else.</summary>
    public TherapistBuilder FromRegistry() => With(person => person with
    {
        Listing = ListingKind.RegistryOnly,
        Profession = new(person.Profession.Value, Source.Registry, Days.Ago(10)),
        Facts = ListingFacts.None,
    });

    public TherapistBuilder Named(string first, string last) =>
        With(person => person with { Name = new PersonName(first, "", last, "") });

    public TherapistBuilder Licensed(params License[] licenses) =>
        With(person => person with { Licenses = [.. person.Licenses, .. licenses] });

    public TherapistBuilder LicensedIn(params UsState[] states) => Licensed([.. states.Select(state => A.License(state))]);

    public TherapistBuilder At(UsState state, GeoPoint point) => At(A.Location(state, point));

    public TherapistBuilder At(PracticeLocation location) =>
        With(person => person with { Locations = [.. person.Locations, location] });

    public TherapistBuilder WorksOnline(bool yes = true) => Says(facts => facts with { Online = A.Said(yes) });

    public TherapistBuilder OffersIpt() => Says(facts => facts with { Approaches = A.SaidList("ipt") });

    public TherapistBuilder Trained(params TrainingEvidence[] evidence) =>
        Says(facts => facts with { Training = [.. facts.Training, .. evidence] });

    public TherapistBuilder TakesNewClients(AcceptingStatus status) => Says(facts => facts with { Accepting = A.Said(status) });

    public TherapistBuilder Charges(int dollars, VisitKind kind = VisitKind.About45Minutes) =>
        Charges(A.Said(Money.FromDollars(dollars)), kind);

    public TherapistBuilder Charges(Sourced<Money> fee, VisitKind kind) => Says(facts => facts with
    {
        Fees = new Dictionary<VisitKind, Sourced<Money>>(facts.Fees) { [kind] = fee },
    });

    /// <summary>Says of each insurer that it is taken.</summary>
    public TherapistBuilder Takes(params string[] insurers) => Says(facts => facts with
    {
        Insurance = [.. facts.Insurance, .. insurers.Select(insurer => new NetworkParticipation(insurer, [], A.Said(true)))],
    });
}
