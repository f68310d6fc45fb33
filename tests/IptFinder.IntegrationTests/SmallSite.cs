namespace IptFinder.IntegrationTests;

/// <summary>Tests that read the one small site put <c>[Collection(SmallSite.Name)]</c> on their class.</summary>
[CollectionDefinition(Name)]
public sealed class SmallSite : ICollectionFixture<SharedSite>
{
    public const string Name = "small site";
}
