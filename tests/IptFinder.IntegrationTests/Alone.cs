namespace IptFinder.IntegrationTests;

/// <summary>
/// Tests that look at what the whole process shares, its memory or the pool of connections, put <c>[Collection(Alone.Name)]</c>
/// on their class: no other runs meanwhile.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
