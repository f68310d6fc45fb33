using System.Reflection;

namespace IptFinder.IntegrationTests.Architecture;

/// <summary>The four assemblies of <c>src</c>.</summary>
internal static class OwnAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
        [Assembly.Load("IptFinder.Domain"), Assembly.Load("IptFinder.Data"), Assembly.Load("IptFinder.Web"), Assembly.Load("ipt")];
}
