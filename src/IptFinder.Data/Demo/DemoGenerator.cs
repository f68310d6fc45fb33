using System.Globalization;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>
/// Makes fictional therapists with the gaps a real directory has: many facts not known, some said long ago, few certified. The
/// same count, seed and day give the same people on every machine.
/// </summary>
public static class DemoGenerator
{
    /// <summary>What <c>seeds/demo/listings.json</c> was made with, beside the seed 1.</summary>
    public const int DefaultCount = 1500;

    /// <summary>The day that file speaks for.</summary>
    public static DateOnly DefaultAsOf { get; } = new(2026, 11, 20);

    /// <param name="count">How many people, 1 to 9999.</param>
    /// <param name="seed">Another seed gives other people.</param>
    /// <param name="asOf">Nothing was said after that day.</param>
    /// <param name="reference">Its ZIP codes place them.</param>
    public static IReadOnlyList<ConsentListing> Generate(int count, ulong seed, DateOnly asOf, ReferenceData reference)
    {
        var places = new DemoPlaces(reference.Gazetteer);
        var names = new DemoNames(eachOnce: true);
        var listings = new List<ConsentListing>(count);
        for (var number = 0; number < count; number++)
        {
            listings.Add(Listing(Person(number, seed, asOf, places, names), places));
        }

        return listings;
    }

    /// <summary>Who the person of that number is: the same for the same seed, whoever else is made.</summary>
    internal static DemoPerson Person(int number, ulong seed, DateOnly asOf, DemoPlaces places, DemoNames names)
    {
        var random = new DemoRandom(seed, (ulong)number);
        var place = places.Next(number, random);
        var gender = random.Weighted((70, Gender.Woman), (27, Gender.Man), (3, Gender.Nonbinary));
        var training = random.Weighted(
            (60, DemoTrainingKind.Certified), (20, DemoTrainingKind.Lapsed), (145, DemoTrainingKind.Trained),
            (570, DemoTrainingKind.SaysSo), (15, DemoTrainingKind.Related), (40, DemoTrainingKind.None), (150, DemoTrainingKind.NotSaid));
        var consent = asOf.AddDays(-random.Between(2, 640));
        var sinceConsent = asOf.DayNumber - consent.DayNumber;
        var age = random.Weighted((56, random.Below(22)), (22, random.Between(22, 80)), (13, random.Between(81, 200)), (9, random.Between(201, 560)));
        return new DemoPerson
        {
            Random = random,
            Id = string.Create(CultureInfo.InvariantCulture, $"demo-{number + 1:D4}"),
            AsOf = asOf,
            Name = names.Next(gender, random),
            Gender = gender,
            Place = place,
            TownSize = places.Size(place),
            Profession = DemoProfession.Pick(place.State, random),
            Focus = random.Weighted(
                (56, DemoFocus.Adults), (13, DemoFocus.Teens), (11, DemoFocus.Perinatal), (6, DemoFocus.OlderAdults),
                (5, DemoFocus.Bipolar), (5, DemoFocus.Trauma), (4, DemoFocus.Eating)),
            Training = training,
            HasGroup = training < DemoTrainingKind.Related && random.Chance(9),
            OnlineOnly = random.Chance(9),
            Since = asOf.Year - random.Weighted((30, random.Between(2, 7)), (45, random.Between(8, 20)), (25, random.Between(21, 41))),
            ConsentOn = consent,
            UpdatedOn = asOf.AddDays(-Math.Min(sinceConsent, age)),
        };
    }

    /// <summary>What that person says.</summary>
    internal static ConsentListing Listing(DemoPerson person, DemoPlaces places)
    {
        var licenses = DemoProfession.Licenses(person);
        return new ConsentListing
        {
            Id = person.Id,
            Npi = null,
            ConsentOn = person.ConsentOn,
            IsFictional = true,
            Name = person.Name,
            Credentials = DemoProfession.Credentials(person),
            Profession = person.Say(person.Profession),
            Gender = person.Says(64, () => person.Gender),
            Licenses = licenses,
            Locations = DemoContact.Locations(person, places),
            Telephone = person.Says(74, () => DemoContact.Telephone(person)),
            Facts = DemoFacts.Of(person, [.. licenses.Select(license => license.State).Distinct()]),
        };
    }
}
