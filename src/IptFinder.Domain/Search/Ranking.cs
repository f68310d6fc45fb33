using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search;

/// <summary>
/// The order of results. Nobody can pay for a place. People who say they offer IPT always come first; then the chosen
/// order; equals are shuffled by the day and the search, so that no one is always on top and pages stay put all day.
/// </summary>
public sealed class Ranking
{
    private readonly TherapistQuery _query;
    private readonly DateOnly _today;
    private readonly ulong _seed;
    private readonly bool _onlineOnly;

    public Ranking(TherapistQuery query, DateOnly todayUtc)
    {
        _query = query;
        _today = todayUtc;
        _onlineOnly = query.Chosen(SearchFilters.Mode) is [SearchFilters.Telehealth];
        _seed = Seed(query, todayUtc);
    }

    /// <summary>What an order goes by, key after key: the words for the page that explains it. The last is chance.</summary>
    public static IReadOnlyList<RankingKey> KeysOf(SortOrder sort)
    {
        IReadOnlyList<RankingKey> own = sort switch
        {
            SortOrder.Best =>
            [
                new("License", "A license in the client's state comes before a compact between states; not known comes after."),
                new("Training", "Certified and in date, then trained, then says so, then not known."),
                new("New clients", "Takes new clients now, then the shortest wait, then not known, then takes none."),
                new("Distance or fee", "Nearer first, in steps of 5, 10, 25, 50 and 100 miles. Online only: the lower fee for about 45 minutes."),
            ],
            SortOrder.Distance => [new("Distance", "Nearer first. People without a distance, such as those found online, come last.")],
            SortOrder.Fee => [new("Fee", "The lower fee for about 45 minutes, else about 60, else where the sliding scale begins. Not known comes last.")],
            SortOrder.Experience => [new("Years in practice", "Longer first. Not known comes last.")],
        };
        return
        [
            new("Says they offer IPT", "People who say so come first, then others listed by consent, then people only the registry names."),
            .. own,
            new("Chance", "Equals are shuffled anew each day and for each search."),
        ];
    }

    public SortKey KeyOf(SearchHit hit)
    {
        var standing = Standing.Of(hit.Therapist, hit.Rung, hit.Tier, _today);
        var first = First(standing.For(_query.Sort), hit.Place.Practice?.Verdict, hit.Place.Miles);
        return KeyOf(hit.Tier, first, standing.FeeFor45Minutes, hit.Place.Miles, hit.Therapist.Id);
    }

    /// <summary>What comes first within a tier.</summary>
    /// <param name="own">From <see cref="Standing.For"/>.</param>
    /// <param name="practice">The verdict on seeing this client, null without a place.</param>
    /// <param name="miles">As in <see cref="PlaceMatch.Miles"/>.</param>
    internal long First(long own, PracticeVerdict? practice, double? miles) => _query.Sort switch
    {
        SortOrder.Best => ((long)LicenseRank(practice) << Standing.MeritBits) | own,
        SortOrder.Distance => miles is { } distance ? BitConverter.DoubleToInt64Bits(distance) : long.MaxValue,
        SortOrder.Fee or SortOrder.Experience => own,
    };

    internal SortKey KeyOf(int tier, long first, long feeFor45Minutes, double? miles, int id)
    {
        var second = _query.Sort != SortOrder.Best ? 0 : _onlineOnly ? feeFor45Minutes : DistanceBand(miles);
        return new SortKey(tier, first, second, Mix(_seed ^ (ulong)id), id);
    }

    private static int LicenseRank(PracticeVerdict? practice) => (practice ?? PracticeVerdict.Yes) switch
    {
        PracticeVerdict.Yes or PracticeVerdict.ListsLicense => 0,
        PracticeVerdict.MaybeByCompact => 1,
        PracticeVerdict.Unknown => 2,
        PracticeVerdict.No => 3,
    };

    private static long DistanceBand(double? miles) => miles switch
    {
        null => 6,
        <= 5 => 0,
        <= 10 => 1,
        <= 25 => 2,
        <= 50 => 3,
        <= 100 => 4,
        _ => 5,
    };

    private static ulong Seed(TherapistQuery query, DateOnly todayUtc)
    {
        var text = new StringBuilder(todayUtc.ToString("O", CultureInfo.InvariantCulture));
        foreach (var (name, value) in query.Parameters(withPage: false))
        {
            text.Append('&').Append(name).Append('=').Append(value);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>SplitMix64's finaliser: spreads neighbouring ids over all 64 bits.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
