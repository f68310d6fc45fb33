using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

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

    /// <summary>The keys of "best match", in order.</summary>
    public static IReadOnlyList<RankingKey> BestKeys { get; } =
    [
        new("Says they offer IPT", "People who say they offer IPT come before people only the registry names."),
        new("License", "A license in the client's state comes before a compact between states; not known comes after."),
        new("Training", "Certified and in date, then trained, then says so, then not known."),
        new("New clients", "Takes new clients now, then the shortest wait, then not known, then takes none."),
        new("Distance or fee", "Nearer first, in steps of 5, 10, 25, 50 and 100 miles. Online only: the lower fee for about 45 minutes."),
        new("Chance", "Equals are shuffled anew each day and for each search."),
    ];

    /// <summary>Compares keys of two people; never 0 for two different people.</summary>
    public IComparer<SearchHit> Order => Comparer<SearchHit>.Create((left, right) =>
    {
        var order = KeyOf(left).CompareTo(KeyOf(right));
        return order != 0 ? order : left.Therapist.Id.CompareTo(right.Therapist.Id);
    });

    /// <summary>Smaller is earlier. Every key ends in the day's shuffle; ids part what is left.</summary>
    public (int Tier, (double, int, int, int, long) Chosen, ulong Shuffle) KeyOf(SearchHit hit) =>
        (hit.Tier, ChosenKey(hit), Mix(_seed ^ (ulong)hit.Therapist.Id));

    private (double, int, int, int, long) ChosenKey(SearchHit hit) => _query.Sort switch
    {
        SortOrder.Distance => (hit.Place.Miles ?? double.MaxValue, 0, 0, 0, 0),
        SortOrder.Fee => (SearchFilters.FeeToCompare(hit.Therapist.Facts, _today)?.Cents ?? double.MaxValue, 0, 0, 0, 0),
        SortOrder.Experience => (PractisingSince(hit.Therapist), 0, 0, 0, 0),
        SortOrder.Best => BestKey(hit),
    };

    private (double, int, int, int, long) BestKey(SearchHit hit)
    {
        var accepting = AcceptingOn.Judge(hit.Therapist.Facts.Accepting, _today);
        return (LicenseRank(hit.Place.Practice), (int)hit.Rung, (int)accepting.Status, accepting.Weeks,
            _onlineOnly ? FeeFor45Minutes(hit.Therapist) : DistanceBand(hit.Place.Miles));
    }

    private static int LicenseRank(PracticeAnswer? practice) => (practice?.Verdict ?? PracticeVerdict.Yes) switch
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

    private long FeeFor45Minutes(Therapist person) =>
        person.Facts.Fees.TryGetValue(VisitKind.About45Minutes, out var fee) && fee.IsFresh(FactKind.Fee, _today)
            ? fee.Value.Cents
            : long.MaxValue;

    private double PractisingSince(Therapist person) =>
        person.Facts.PractisingSince.IsFresh(FactKind.Other, _today) ? person.Facts.PractisingSince.Value : double.MaxValue;

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
