namespace IptFinder.IntegrationTests.Web;

/// <summary>Tests that only read share one site: <c>[Collection(SharedSite.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<TestSite>
{
    public const string Name = "shared site";
}
