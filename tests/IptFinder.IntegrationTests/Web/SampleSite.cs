namespace IptFinder.IntegrationTests.Web;

/// <summary>Tests that only read share one site: <c>[Collection(SampleSite.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class SampleSite : ICollectionFixture<TestSite>
{
    public const string Name = "sample site";
}
