using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Architecture;

/// <summary>An interface is for several implementations; one is a class.</summary>
public class InterfaceTests
{
    [Fact]
    public void Every_interface_has_several_implementations() =>
        Rule.Holds(Lonely([.. OwnAssemblies.All.SelectMany(assembly => assembly.GetTypes())]));

    [Theory]
    [InlineData(typeof(IAlone), typeof(Alone))]
    [InlineData(typeof(IAlone))]
    [InlineData(typeof(IGenericAlone<>), typeof(GenericAlone))]
    public void Every_interface_has_several_implementations_can_fail(params Type[] types) => Assert.NotEmpty(Lonely(types));

    [Fact]
    public void Two_implementations_are_enough() => Assert.Empty(Lonely([typeof(IAlone), typeof(Alone), typeof(AnotherAlone)]));

    private static IEnumerable<string> Lonely(IReadOnlyCollection<Type> types) =>
        from type in types
        where type.IsInterface
        let implementations = types.Count(other => !other.IsInterface && !other.IsAbstract && other.GetInterfaces().Any(i => Definition(i) == type))
        where implementations < 2
        select $"{type.FullName} has {implementations} implementation(s)";

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private interface IAlone;

    private interface IGenericAlone<T>;

    private sealed class Alone : IAlone;

    private sealed class AnotherAlone : IAlone;

    private sealed class GenericAlone : IGenericAlone<int>;
}
