namespace IptFinder.Domain.Search.Indexing;

/// <summary>How 64 rows answer to the place of one search: the bits of <see cref="PlaceMatch"/>.</summary>
internal struct PlaceBits
{
    /// <summary>Known to be met there.</summary>
    public ulong InPerson;

    /// <summary>Has a place there and does not say whether it is for visits; those known may be in it too.</summary>
    public ulong MaybeInPerson;

    /// <summary>Known to be seen online.</summary>
    public ulong Online;

    /// <summary>May see a client there, and does not say if online.</summary>
    public ulong MaybeOnline;

    /// <summary>Belongs to a search that names no mode.</summary>
    public ulong Matches;

    public readonly bool IsEmpty => (InPerson | MaybeInPerson | Online | MaybeOnline | Matches) == 0;

    /// <summary>Has a location there that is, or may be, for visits.</summary>
    public readonly ulong Located => InPerson | MaybeInPerson;
}
