namespace IptFinder.BrowserTests;

/// <summary>Tests that share the one site and browser put <c>[Collection(SharedBrowser.Name)]</c> on their class.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "shared browser";
}
