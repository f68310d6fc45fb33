using IptFinder.Data.Reference;
using IptFinder.Domain.Reference;

namespace IptFinder.Tests.Shared;

/// <summary>The real reference data, read once for all tests of a run.</summary>
internal static class TestReference
{
    private static readonly Lazy<ReferenceData> Loaded = new(() => ReferenceLoader.Load(ReferenceLoader.DefaultFolder));

    public static ReferenceData Data => Loaded.Value;
}
