namespace IptFinder.Domain.Search.Indexing;

/// <summary>One thing a search asks, answered for the 64 rows of a word at a time.</summary>
/// <param name="name">The filter's, as in addresses.</param>
internal abstract class Condition(string name)
{
    public string Name { get; } = name;

    /// <summary>The values that are counted as if nothing were asked of them; null where they are counted elsewhere.</summary>
    public virtual FacetGroup? Group => null;

    /// <summary>Of the rows judged last: for whom it holds.</summary>
    public ulong Yes { get; protected set; }

    /// <summary>Of the rows judged last: for whom that is not known. Of meaning where <see cref="Yes"/> is not set.</summary>
    public ulong Unknown { get; protected set; }

    /// <summary>So far: who passes all else, and does not say.</summary>
    public int DoNotSay { get; set; }

    /// <summary>So far: who would be found without this.</summary>
    public int IfDropped { get; set; }

    /// <summary>So far: words of bitmaps, and single rows, looked at.</summary>
    public long Reads { get; protected set; }

    public abstract void Judge(int word, in PlaceBits place);

    /// <summary>The place and how to meet, as in <see cref="PlaceMatch.Judge"/>.</summary>
    internal sealed class OfPlace(IReadOnlyList<string> modes) : Condition(SearchFilters.Mode)
    {
        private readonly bool _any = modes.Count == 0;
        private readonly ulong _onSite = modes.Contains(SearchFilters.InPerson) ? ulong.MaxValue : 0;
        private readonly ulong _online = modes.Contains(SearchFilters.Telehealth) ? ulong.MaxValue : 0;

        public override void Judge(int word, in PlaceBits place)
        {
            Reads++;
            Yes = _any ? place.Matches : (place.InPerson & _onSite) | (place.Online & _online);
            Unknown = (place.MaybeInPerson & _onSite) | (place.MaybeOnline & _online);
        }
    }

    /// <summary>The name.</summary>
    /// <param name="named">By word; null when any will do.</param>
    internal sealed class OfName(ulong[]? named) : Condition(SearchFilters.Name)
    {
        public override void Judge(int word, in PlaceBits place)
        {
            Reads++;
            Yes = named is null ? ulong.MaxValue : named[word];
        }
    }

    /// <summary>Any of the chosen values.</summary>
    internal sealed class OfValues(FacetColumns facets, FacetGroup group, IEnumerable<string> codes) : Condition(group.Name)
    {
        private readonly ulong[][] _known = [.. group.Columns(codes).Select(facets.Known)];
        private readonly ulong[][] _unknown = [.. group.Columns(codes).Select(facets.Unknown).Distinct()];

        public override FacetGroup Group => group;

        public override void Judge(int word, in PlaceBits place)
        {
            (Yes, Unknown) = (0, 0);
            Reads += _known.Length + _unknown.Length;
            foreach (var column in _known)
            {
                Yes |= column[word];
            }

            foreach (var column in _unknown)
            {
                Unknown |= column[word];
            }
        }
    }

    /// <summary>A fee of at most so much: between two steps of the filter each fee is looked at.</summary>
    internal sealed class OfFee(FacetColumns facets, Standings standings, int dollars) : Condition(SearchFilters.MaxFee)
    {
        private readonly long _cents = dollars * 100L;
        private readonly bool _isStep = SearchFilters.FeeSteps.Contains(dollars);
        private readonly ulong[]? _below = Step(facets, SearchFilters.FeeSteps.Count(step => step <= dollars) - 1);
        private readonly ulong[]? _above = Step(facets, SearchFilters.FeeSteps.Count(step => step <= dollars));

        public override FacetGroup Group => facets.Groups[^1];

        public override void Judge(int word, in PlaceBits place)
        {
            Reads++;
            Unknown = facets.Unknown(Group.First)[word];
            Yes = _below is null ? 0 : _below[word];
            var maybe = _isStep ? 0 : _above is null ? ~Unknown & Bitmap.Rows(word, standings.Count) : _above[word];
            foreach (var row in new RowsOf(word, maybe & ~Yes))
            {
                Reads++;
                Yes |= standings.Of(row).Fee <= _cents ? 1UL << row : 0;
            }
        }

        private static ulong[]? Step(FacetColumns facets, int step) =>
            step >= 0 && step < SearchFilters.FeeSteps.Count ? facets.Known(facets.Groups[^1].First + step) : null;
    }
}
