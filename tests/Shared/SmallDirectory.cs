using IptFinder.Data;
using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Tests.Shared;

/// <summary>
/// A directory small enough to count by hand: six fictional people listed by consent, one in the registry in New Haven, and
/// twenty-four in the registry in Hartford, which is 34 miles away.
/// </summary>
internal sealed class SmallDirectory(DateOnly today)
{
    public const int Ann = 1;
    public const int Ben = 2;
    public const int Cora = 3;
    public const int Dee = 4;
    public const int Eve = 5;
    public const int Frank = 6;
    public const int Rita = 7;
    public const int InHartford = 24;

    /// <summary>Passes the check digit; no number that begins with 2 was ever given out.</summary>
    public const string RitasNpi = "2000000002";

    public const string CorasStreet = "12 Example Green";

    private static readonly ZipArea NewHaven = Area("06510", "New Haven", UsState.CT, 41.3087, -72.9271);
    private static readonly ZipArea Milford = Area("06460", "Milford", UsState.CT, 41.2175, -73.0549);
    private static readonly ZipArea Hartford = Area("06103", "Hartford", UsState.CT, 41.7672, -72.676);
    private static readonly ZipArea Philadelphia = Area("19104", "Philadelphia", UsState.PA, 39.9597, -75.2024);

    public async Task WriteAsync(DataFolder folder)
    {
        await folder.MigrateAsync(CancellationToken.None);
        await using var context = folder.Open();
        context.AddRange(ConsentListings().Select((listing, index) => Listed(index + 1, listing)));
        context.Add(Registered(Rita, "Rita", "Registry", NewHaven, Profession.Psychologist, UsState.CT, UsState.PA));
        context.AddRange(Enumerable.Range(Rita + 1, InHartford)
            .Select(id => Registered(id, "Pat", $"Hartford{id}", Hartford, Profession.ClinicalSocialWorker, UsState.CT)));
        await context.SaveChangesAsync();
    }

    private IEnumerable<ConsentListing> ConsentListings() =>
    [
        Listing("ann", "Ann", "Certified", NewHaven) with
        {
            Licenses = [License(UsState.CT) with { Status = LicenseStatus.Active, Expires = today.AddDays(200), Source = Source.CheckedByUs }],
            Facts = OffersIpt() with
            {
                Training = [new("ipt", "ipt-institute", "b", null, today.AddDays(-700), today.AddDays(400), "https://register.example.org/ann", Source.CertifyingBody, today.AddDays(-30), "public register")],
                Online = Said(true),
                Accepting = Said<AcceptingStatus>(new AcceptingStatus.Yes(), 5),
                Fees = Fee(150, daysAgo: 10),
                Insurance = [new("aetna", [], Said(true))],
                Conditions = Said<IReadOnlyList<string>>(["depression"]),
                Email = Said("ann@example.org"),
            },
        },
        Listing("ben", "Ben", "Stale", Milford) with
        {
            Licenses = [License(UsState.CT), License(UsState.MA) with { Expires = today.AddDays(-300) }],
            Telephone = Said("2035550143", 400),
            Facts = OffersIpt() with
            {
                OwnWords = Said("I listen first.", 400),
                Email = Said("ben@example.org", 400),
                Website = Said("https://ben.example.org/", 400),
                Accepting = Said<AcceptingStatus>(new AcceptingStatus.Yes(), 60),
                Fees = Fee(90, daysAgo: 200),
                Insurance = [new("aetna", [], Said(true, 100))],
            },
        },
        Listing("cora", "Cora", "Street", NewHaven) with
        {
            Licenses = [License(UsState.CT), License(UsState.NY) with { Status = LicenseStatus.Refused, Source = Source.CheckedByUs }],
            Locations = [Location(NewHaven) with { PublicStreet = CorasStreet, StepFree = Said(true) }],
            Facts = OffersIpt() with { TakesInsurance = Said(false), Fees = Fee(200, daysAgo: 10) },
        },
        Listing("dee", "Dee", "Quiet", NewHaven) with { Locations = [Location(NewHaven) with { InPerson = Sourced<bool>.Unknown }] },
        Listing("eve", "Eve", "O'Markup <b>", NewHaven) with
        {
            Facts = OffersIpt() with { OwnWords = Said("I say <script>alert('hello')</script> & \"quote\" it.") },
        },
        Listing("frank", "Frank", "Faraway", Philadelphia) with
        {
            Licenses = [License(UsState.PA)],
            Facts = OffersIpt() with { Online = Said(true) },
        },
    ];

    private static TherapistRecord Listed(int id, ConsentListing listing) => new()
    {
        Id = id,
        FirstName = listing.Name.First,
        MiddleName = "",
        LastName = listing.Name.Last,
        NameSuffix = "",
        Credentials = "PhD",
        Profession = listing.Profession.Value,
        Listing = new()
        {
            Id = listing.Id,
            ConsentOn = listing.ConsentOn,
            IsFictional = true,
            Document = ListingDocument.Write(listing),
        },
    };

    private TherapistRecord Registered(int id, string first, string last, ZipArea area, Profession profession, params UsState[] licensed) => new()
    {
        Id = id,
        Npi = id == Rita ? long.Parse(RitasNpi, System.Globalization.CultureInfo.InvariantCulture) : null,
        FirstName = first,
        MiddleName = "",
        LastName = last,
        NameSuffix = "",
        Credentials = "PhD",
        Profession = profession,
        Telephone = "2035550142",
        RegistryAsOf = today.AddDays(-14),
        Licenses = [.. licensed.Select(state => new LicenseRecord { State = state, Number = $"{id}", Kind = profession })],
        Locations =
        [
            new()
            {
                Position = 0,
                Town = area.Town!,
                State = area.State,
                Zip = area.Zip.ToString(),
                Latitude = area.Center.Latitude,
                Longitude = area.Center.Longitude,
                IsApproximate = false,
            },
        ],
    };

    private ConsentListing Listing(string id, string first, string last, ZipArea area) => new()
    {
        Id = id,
        Npi = null,
        ConsentOn = today.AddDays(-90),
        IsFictional = true,
        Name = new PersonName(first, "", last, ""),
        Credentials = ["PhD"],
        Profession = Said(Profession.Psychologist),
        Locations = [Location(area)],
        Facts = ListingFacts.None,
    };

    private PracticeLocation Location(ZipArea area) => new()
    {
        Town = area.Town!,
        State = area.State,
        Zip = area.Zip,
        Point = area.Center,
        IsApproximate = false,
        InPerson = Said(true),
    };

    private License License(UsState state) =>
        new(state, $"{state}-77", Profession.Psychologist, LicenseStatus.NotStated, null, Source.Therapist, today.AddDays(-20));

    private ListingFacts OffersIpt() => new() { Approaches = Said<IReadOnlyList<string>>(["ipt"]) };

    private Dictionary<VisitKind, Sourced<Money>> Fee(int dollars, int daysAgo) =>
        new() { [VisitKind.About45Minutes] = Said(Money.FromDollars(dollars), daysAgo) };

    private Sourced<T> Said<T>(T value, int daysAgo = 10)
        where T : notnull => new(value, Source.Therapist, today.AddDays(-daysAgo));

    private static ZipArea Area(string zip, string town, UsState state, double latitude, double longitude) =>
        new(ZipCode.TryParse(zip)!.Value, town, state, new GeoPoint(latitude, longitude));
}
