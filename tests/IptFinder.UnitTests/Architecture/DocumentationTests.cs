using System.Xml.Linq;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Every public type of the domain says what it means.</summary>
public class DocumentationTests
{
    [Fact]
    public void Every_public_type_of_the_domain_has_a_summary()
    {
        var assembly = typeof(Source).Assembly;
        var documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));

        Rule.Holds(Undocumented(assembly.GetExportedTypes(), documentation));
    }

    [Theory]
    [InlineData("<doc><members /></doc>")]
    [InlineData("<doc><members><member name='T:IptFinder.Domain.Sources.Sourced`1'><remarks>a</remarks></member></members></doc>")]
    [InlineData("<doc><members><member name='T:IptFinder.Domain.Sources.Sourced`1'><summary> </summary></member></members></doc>")]
    public void Every_public_type_of_the_domain_has_a_summary_can_fail(string documentation) =>
        Assert.NotEmpty(Undocumented([typeof(Sourced<>)], XDocument.Parse(documentation)));

    private static IEnumerable<string> Undocumented(IEnumerable<Type> types, XDocument documentation)
    {
        var documented = documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.ToString(SaveOptions.None)
                .Replace("<summary>", "", StringComparison.Ordinal)
                .Replace("</summary>", "", StringComparison.Ordinal)))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        return types
            .Select(type => type.FullName!.Replace('+', '.'))
            .Where(name => !documented.Contains($"T:{name}"))
            .Select(name => $"{name} has no summary");
    }
}
