using System.Text.RegularExpressions;
using System.Xml.Linq;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>What the build, the settings and the image must not drift from.</summary>
public partial class BuildTests
{
    // Numbered on their own, though named like the runtime's packages.
    private static readonly string[] OwnNumbers = ["System.CommandLine", "Microsoft.Extensions.TimeProvider.Testing"];

    [Fact]
    public void Packages_that_follow_the_runtime_share_one_exact_version() =>
        Rule.Holds(LooseVersions(SourceTree.File("Directory.Packages.props").Text));

    [Theory]
    [InlineData("<RuntimePackages>10.0.*</RuntimePackages>", "")]
    [InlineData("<RuntimePackages>[10.0.1,11)</RuntimePackages>", "")]
    [InlineData("<RuntimePackages>11.0.0</RuntimePackages>", "")]
    [InlineData("<RuntimePackages>10.0.1</RuntimePackages>", "<PackageVersion Include='Microsoft.EntityFrameworkCore.Sqlite' Version='10.0.1' />")]
    [InlineData("<RuntimePackages>10.0.1</RuntimePackages>", "<PackageVersion Include='Microsoft.AspNetCore.OpenApi' Version='11.0.0' />")]
    [InlineData("<RuntimePackages>10.0.1</RuntimePackages>", "<PackageVersion Include='Markdig' Version='0.*' />")]
    public void Packages_that_follow_the_runtime_share_one_exact_version_can_fail(string property, string package) =>
        Assert.NotEmpty(LooseVersions(
            $"<Project><PropertyGroup>{property}</PropertyGroup><ItemGroup>{package}</ItemGroup></Project>"));

    [Fact]
    public void The_tool_that_writes_migrations_has_the_version_of_what_runs_them() =>
        Assert.Contains(
            $"\"{RuntimePackages(XDocument.Parse(SourceTree.File("Directory.Packages.props").Text))}\"",
            SourceTree.File(".config/dotnet-tools.json").Text,
            StringComparison.Ordinal);

    [Fact]
    public void No_setting_beats_the_address_in_the_environment() => Rule.Holds(SourceTree.Files.SelectMany(FixedAddresses));

    [Theory]
    [InlineData("src/IptFinder.Web/appsettings.json", """{ "Urls": "http://localhost:1" }""")]
    [InlineData("src/IptFinder.Web/appsettings.json", """{ "Kestrel": { "Endpoints": { } } }""")]
    [InlineData("src/IptFinder.Web/Properties/launchSettings.json", """{ "applicationUrl": "http://localhost:1" }""")]
    public void No_setting_beats_the_address_in_the_environment_can_fail(string path, string text) =>
        Assert.NotEmpty(FixedAddresses(new SourceFile(path, text)));

    [Fact]
    public void CI_runs_every_build_step_of_the_image() =>
        Rule.Holds(StepsMissing(SourceTree.File("Dockerfile").Text, SourceTree.File(".ci/run").Text));

    [Fact]
    public void CI_runs_every_build_step_of_the_image_can_fail()
    {
        const string Dockerfile = "FROM sdk\nRUN dotnet publish src/A -c Release\nHEALTHCHECK CMD [\"dotnet\", \"A.dll\", \"--health\", \"http://x\"]\n";

        Assert.Equal(2, StepsMissing(Dockerfile, "dotnet publish src/B\n").Count());
        Assert.Empty(StepsMissing(Dockerfile, "dotnet publish src/A -c Release\ndotnet A.dll --health \"$address\"\n"));
    }

    private static IEnumerable<string> LooseVersions(string packages)
    {
        var file = XDocument.Parse(packages);
        if (!ExactRuntimeVersion.IsMatch(RuntimePackages(file)))
        {
            yield return $"RuntimePackages is {RuntimePackages(file)}, not one 10.0.x";
        }

        foreach (var package in file.Descendants("PackageVersion"))
        {
            var name = package.Attribute("Include")!.Value;
            var version = package.Attribute("Version")!.Value;
            var follows = FollowsRuntime.IsMatch(name) && !OwnNumbers.Contains(name);
            if (follows ? version is not "$(RuntimePackages)" : !ExactVersion.IsMatch(version))
            {
                yield return $"{name} has version {version}";
            }
        }
    }

    private static string RuntimePackages(XDocument packages) => packages.Descendants("RuntimePackages").Single().Value;

    private static IEnumerable<string> FixedAddresses(SourceFile file) =>
        file.Path.StartsWith("src/", StringComparison.Ordinal) && file.HasExtension(".json")
            ? FixedAddress.Matches(file.Text).Select(match => $"{file.Path} sets {match.Value}")
            : [];

    // RUN lines are compared whole; of commands as lists the words before the address, which CI has its own of.
    private static IEnumerable<string> StepsMissing(string dockerfile, string script) =>
        DockerRun.Matches(dockerfile).Select(match => match.Groups["step"].Value.Trim())
            .Concat(DockerCommand.Matches(dockerfile).Select(match => string.Join(
                ' ', QuotedWord.Matches(match.Value).Select(word => word.Groups["word"].Value).TakeWhile(word => !word.StartsWith("http", StringComparison.Ordinal)))))
            .Where(step => !script.Contains(step, StringComparison.Ordinal))
            .Select(step => $".ci/run does not run: {step}");

    [GeneratedRegex(@"^10\.0\.\d+$", RegexOptions.None, 10_000)]
    private static partial Regex ExactRuntimeVersion { get; }

    [GeneratedRegex(@"^\d+(?:\.\d+){1,3}$", RegexOptions.None, 10_000)]
    private static partial Regex ExactVersion { get; }

    [GeneratedRegex(@"^(?:Microsoft\.(?:AspNetCore|EntityFrameworkCore|Extensions)|System)\.", RegexOptions.None, 10_000)]
    private static partial Regex FollowsRuntime { get; }

    [GeneratedRegex("\"(?:Urls|applicationUrl|Kestrel)\"", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex FixedAddress { get; }

    [GeneratedRegex(@"^RUN (?<step>dotnet .+)$", RegexOptions.Multiline, 10_000)]
    private static partial Regex DockerRun { get; }

    [GeneratedRegex(@"(?:CMD|ENTRYPOINT) \[.+\]", RegexOptions.None, 10_000)]
    private static partial Regex DockerCommand { get; }

    [GeneratedRegex("\"(?<word>[^\"]+)\"", RegexOptions.None, 10_000)]
    private static partial Regex QuotedWord { get; }
}
