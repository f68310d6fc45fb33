using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Naming;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>Where the fictional therapists are and how they would be reached: never at a number or address that is anyone's.</summary>
internal static class DemoContact
{
    private static readonly string[] Streets = ["Example Street", "Sample Avenue", "Fiction Lane", "Specimen Road"];

    public static IReadOnlyList<PracticeLocation> Locations(DemoPerson person, DemoPlaces places)
    {
        var first = Location(person, person.Place);
        if (person.OnlineOnly || !person.Random.Chance(8))
        {
            return [first];
        }

        var second = Location(person, places.In(person.Place.State, person.Random));
        return second.Zip == first.Zip ? [first] : [first, second];
    }

    /// <summary>555-0100 to 555-0199 are kept free for fiction in every area code.</summary>
    public static string Telephone(DemoPerson person)
    {
        var area = person.Random.Pick(DemoStates.AreaCodes(person.Place.State));
        return string.Create(CultureInfo.InvariantCulture, $"{area}55501{person.Random.Below(100):D2}");
    }

    /// <summary>example.org is kept free for examples (RFC 2606).</summary>
    public static string Email(DemoPerson person) => $"{Slug.Of(person.Name.First)}.{Slug.Of(person.Name.Last)}@example.org";

    public static string Website(DemoPerson person) => $"https://example.org/{Slug.Of($"{person.Name.First} {person.Name.Last}")}";

    private static PracticeLocation Location(DemoPerson person, ZipArea area)
    {
        var random = person.Random;
        return new PracticeLocation
        {
            Town = area.Town!,
            State = area.State,
            Zip = area.Zip,
            Point = area.Center,
            IsApproximate = false,
            PublicStreet = !person.OnlineOnly && random.Chance(10)
                ? string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 99)} {random.Pick(Streets)}")
                : null,
            InPerson = person.OnlineOnly ? person.Say(false) : person.Says(62, () => true),
            StepFree = person.OnlineOnly ? Sourced<bool>.Unknown : person.Says(50, () => random.Chance(72)),
        };
    }
}
