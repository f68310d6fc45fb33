using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>A point people practice at, with the state they name for it: the same point in two states is two.</summary>
internal readonly record struct Site(GeoPoint Point, UsState State);
