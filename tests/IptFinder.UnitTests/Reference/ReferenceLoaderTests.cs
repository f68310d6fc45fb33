using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Reference;

/// <summary>The seeds that ship can be read.</summary>
public sealed class ReferenceLoaderTests
{
    [Fact]
    public void Load_ShippedSeeds_GivesEveryTable()
    {
        var data = TestReference.Data;

        Assert.Equal(59, data.StateNames.Count);
        Assert.Equal("New Haven", data.Gazetteer.Area(ZipCode.TryParse("06510")!.Value)?.Town);
    }
}
