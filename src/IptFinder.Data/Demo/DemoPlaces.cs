using System.Globalization;
using IptFinder.Domain.Geography;

namespace IptFinder.Data.Demo;

/// <summary>
/// Where the fictional therapists work: some in the cities where therapists gather, the others in states by their residents
/// and towns by their ZIP codes.
/// </summary>
internal sealed class DemoPlaces
{
    /// <summary>Every state has at least this many.</summary>
    private const int LeastPerState = 3;

    /// <summary>How many of a hundred work in one of the <see cref="Hubs"/>, whatever the states' residents.</summary>
    private const int HubPercent = 20;

    /// <summary>
    /// Cities where therapists gather more than ZIP codes tell. New Haven and Tulsa are the example places of our pages:
    /// whoever follows them should find people there.
    /// </summary>
    private static readonly (int Weight, (string Town, UsState State) Place)[] Hubs =
    [
        (40, ("New York", UsState.NY)), (16, ("Brooklyn", UsState.NY)), (30, ("Chicago", UsState.IL)), (28, ("Los Angeles", UsState.CA)),
        (24, ("New Haven", UsState.CT)), (22, ("Boston", UsState.MA)), (18, ("San Francisco", UsState.CA)), (16, ("Philadelphia", UsState.PA)),
        (14, ("Washington", UsState.DC)), (12, ("Pittsburgh", UsState.PA)), (12, ("Seattle", UsState.WA)), (10, ("Houston", UsState.TX)),
        (10, ("Denver", UsState.CO)), (10, ("Minneapolis", UsState.MN)), (10, ("San Diego", UsState.CA)), (8, ("Ann Arbor", UsState.MI)),
        (8, ("Atlanta", UsState.GA)), (8, ("Austin", UsState.TX)), (8, ("Baltimore", UsState.MD)), (8, ("Iowa City", UsState.IA)),
        (8, ("Portland", UsState.OR)), (8, ("Providence", UsState.RI)), (8, ("Tulsa", UsState.OK)),
    ];

    /// <summary>The Census points of Puerto Rico have no town in the reference data; these do.</summary>
    private static readonly (string Zip, string Town)[] PuertoRico =
    [
        ("00907", "San Juan"), ("00909", "San Juan"), ("00917", "San Juan"), ("00926", "San Juan"), ("00716", "Ponce"),
        ("00725", "Caguas"), ("00680", "Mayagüez"), ("00959", "Bayamón"), ("00979", "Carolina"),
    ];

    private readonly Dictionary<UsState, (int Weight, ZipArea[] Zips)[]> _towns;

    public DemoPlaces(Gazetteer gazetteer)
    {
        _towns = EveryZip(gazetteer)
            .Select(area => area.Town is null ? area with { Town = PuertoRicoTown(area.Zip) } : area)
            .Where(area => area.Town is not null)
            .GroupBy(area => area.State)
            .ToDictionary(
                state => state.Key,
                state => state.GroupBy(area => area.Town).Select(town => (Weight(town.Count()), town.ToArray())).ToArray());
    }

    /// <summary>The place of the person with that number, counted from 0. The first ones see to it that no state is empty.</summary>
    public ZipArea Next(int number, DemoRandom random)
    {
        var states = DemoStates.ByResidents;
        if (number < LeastPerState * states.Count)
        {
            return In(states[number % states.Count].State, random);
        }

        if (!random.Chance(HubPercent))
        {
            return In(random.Weighted<UsState>([.. states]), random);
        }

        var hub = random.Weighted<(string Town, UsState State)>(Hubs);
        return random.Pick(_towns[hub.State].First(town => town.Zips[0].Town == hub.Town).Zips);
    }

    /// <summary>Another place in the same state.</summary>
    public ZipArea In(UsState state, DemoRandom random) => random.Pick(random.Weighted<ZipArea[]>(_towns[state]));

    /// <summary>How many ZIP codes the town has: a measure of its size.</summary>
    public int Size(ZipArea area) => _towns[area.State].First(town => town.Zips[0].Town == area.Town).Zips.Length;

    /// <summary>The power 1.5. Square roots are exact to the last bit everywhere; general powers are not.</summary>
    private static int Weight(int zips) => (int)(10 * zips * Math.Sqrt(zips));

    private static string? PuertoRicoTown(ZipCode zip) => PuertoRico.FirstOrDefault(row => row.Zip == zip.ToString()).Town;

    private static IEnumerable<ZipArea> EveryZip(Gazetteer gazetteer) =>
        Enumerable.Range(0, 100_000)
            .Select(number => gazetteer.Area(ZipCode.TryParse(number.ToString("D5", CultureInfo.InvariantCulture))!.Value))
            .OfType<ZipArea>();
}
