using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Medicare;

/// <summary>
/// Which locality a ZIP code lies in. Localities are made of counties; a ZIP code that crosses a county line counts with the
/// county that GeoNames names for it.
/// </summary>
/// <param name="gazetteer">The ZIP codes there are, with their states.</param>
/// <param name="byState">The locality of a whole state, or of the rest of one that has several.</param>
/// <param name="byZip">The ZIP codes that lie in another one than their state's.</param>
public sealed class LocalityMap(
    Gazetteer gazetteer, IReadOnlyDictionary<UsState, Locality> byState, IReadOnlyDictionary<ZipCode, Locality> byZip)
{
    /// <summary>Null when it is unknown: no such ZIP code, or a territory of which our sources name no locality.</summary>
    public Locality? Find(ZipCode zip) =>
        gazetteer.Area(zip) is not { } area ? null : byZip.GetValueOrDefault(zip) ?? byState.GetValueOrDefault(area.State);
}
