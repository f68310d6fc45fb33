using System.Numerics;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Decides who passes one search, and counts on the way, for 64 rows at a time.</summary>
/// <param name="facets">The values counted.</param>
/// <param name="tiers">By tier: who is in it.</param>
/// <param name="conditions">All that is asked, the place first.</param>
/// <param name="includeUnknown">Those of whom something is not known pass.</param>
internal sealed class Tally(FacetColumns facets, Tiers tiers, Condition[] conditions, bool includeUnknown)
{
    private readonly ulong _unknownPass = includeUnknown ? ulong.MaxValue : 0;

    /// <summary>By group: who of the present word counts for its values.</summary>
    private readonly ulong[] _counted = new ulong[facets.Groups.Count];

    public int Total => InTier.Sum();

    /// <summary>How many are found in each tier.</summary>
    public int[] InTier { get; } = new int[Tiers.Count];

    /// <summary>Those who fail nothing and do not say all.</summary>
    public int DoNotSay { get; private set; }

    /// <summary>Values gone through in all words.</summary>
    public long Counted { get; private set; }

    public int InPerson { get; private set; }

    public int Online { get; private set; }

    /// <summary>Finds, and counts those found by tier; nothing else.</summary>
    public void Find(Scratch scratch)
    {
        foreach (var word in scratch.Touched)
        {
            var found = Judge(word, scratch.Place(word)).FailNone;
            if (found != 0)
            {
                CountTiers(word, found);
                scratch.AddFound(word, found);
            }
        }
    }

    /// <summary>Finds, and counts all there is to count.</summary>
    public void Count(Scratch scratch)
    {
        foreach (var word in scratch.Touched)
        {
            var found = Count(word, scratch.Place(word), scratch.Counts);
            if (found != 0)
            {
                scratch.AddFound(word, found);
            }
        }
    }

    /// <summary>Who of a word is found.</summary>
    private ulong Count(int word, in PlaceBits place, Span<int> counts)
    {
        var (failNone, failOne, failNothing) = Judge(word, place);
        DoNotSay += BitOperations.PopCount(failNothing & ~failNone);
        if ((failNone | failOne) != 0)
        {
            CountTiers(word, failNone);
            Array.Fill(_counted, failNone);
            if (CountLifted(place, failNone, failOne))
            {
                Counted += facets.AddCounts(word, _counted, counts);
            }
        }

        return failNone;
    }

    /// <summary>Who of a word is found, who fails one condition alone, and of whom nothing is known against them.</summary>
    private (ulong FailNone, ulong FailOne, ulong FailNothing) Judge(int word, in PlaceBits place)
    {
        var rows = tiers.Rows(word);
        var failNone = rows;
        var failOne = 0UL;
        var failNothing = rows;
        foreach (var condition in conditions)
        {
            condition.Judge(word, place);
            var pass = condition.Yes | (condition.Unknown & _unknownPass);
            failOne = (failOne & pass) | (failNone & ~pass);
            failNone &= pass;
            failNothing &= condition.Yes | condition.Unknown;
        }

        return (failNone, failOne, failNothing);
    }

    private void CountTiers(int word, ulong found)
    {
        for (var tier = 0; tier < Tiers.Count; tier++)
        {
            InTier[tier] += BitOperations.PopCount(found & tiers.In(tier, word));
        }
    }

    /// <summary>What each condition lifts: to those found come those who fail nothing but it.</summary>
    /// <returns>Whether anyone counts for a value.</returns>
    private bool CountLifted(in PlaceBits place, ulong found, ulong failOne)
    {
        var counted = found;
        foreach (var condition in conditions)
        {
            var others = found | (failOne & ~(condition.Yes | (condition.Unknown & _unknownPass)));
            condition.DoNotSay += BitOperations.PopCount(others & condition.Unknown & ~condition.Yes);
            if (condition is Condition.OfPlace)
            {
                InPerson += BitOperations.PopCount(others & place.InPerson);
                Online += BitOperations.PopCount(others & place.Online);
                others &= place.Matches;
            }

            condition.IfDropped += BitOperations.PopCount(others);
            if (condition.Group is { } group)
            {
                _counted[group.Number] = others;
                counted |= others;
            }
        }

        return counted != 0;
    }
}
