using CsCheck;
using IptFinder.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace IptFinder.IntegrationTests.Web.Settings;

public sealed class SectionRulesTests
{
    [Theory]
    [InlineData("Site:Htps", "true", "Site:Htps is no setting of this site. Site has Https,")]
    [InlineData("Site:Log:Json", "true", "Site:Log is no setting of this site.")]
    [InlineData("Site:Proxies", "127.0.0.1", "Site:Proxies is a list. Give its values one by one: Site:Proxies:0,")]
    [InlineData("Site:Proxies:0:0", "127.0.0.1", "Site:Proxies is a list.")]
    [InlineData("Site:Https", "yes", "Site:Https must be true or false.")]
    [InlineData("Site:Https", "", "Site:Https must be true or false.")]
    [InlineData("Site:Https:0", "true", "Site:Https must be one value.")]
    [InlineData("Site:Address", null, "Site:Address must be one value.")]
    [InlineData("Site:PagesPerMinute", "many", "Site:PagesPerMinute must be a whole number")]
    [InlineData("Site:PagesPerMinute", "1e3", "Site:PagesPerMinute must be a whole number")]
    public void What_cannot_be_used_is_named_in_a_sentence(string name, string? value, string sentence) =>
        Assert.StartsWith(sentence, Assert.Single(Problems((name, value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("SITE:HTTPS", "TRUE")]
    [InlineData("Site:PagesPerMinute", " 12 ")]
    [InlineData("Site:Proxies:0", "127.0.0.1")]
    [InlineData("Site:Proxies", "")]
    [InlineData("Site:LeaveTo", "anything")]
    [InlineData("Sites:Https", "yes")]
    public void What_is_read_or_is_of_another_section_is_no_problem(string name, string value) => Assert.Empty(Problems((name, value)));

    [Fact]
    public void Who_runs_the_site_is_a_section_like_any_other()
    {
        var section = Settings(("Operator:Name", "Example Clinic"), ("Operator:Contact", "a@example.org"), ("Operator:IsGiven", "true")).GetSection(OperatorOptions.Section);

        Assert.Equal("Operator:IsGiven is no setting of this site. Operator has Name, Contact.", Assert.Single(SectionRules.Problems<OperatorOptions>(section)));
    }

    [Fact]
    public void What_passes_is_read_by_the_frameworks_strictest_reader_as_it_is_written()
    {
        var names = Gen.OneOf("Https", "Htps", "PagesPerMinute", "Proxies", "Proxies:0", "Proxies:a:b", "LeaveTo", "LeaveTo:0");
        var values = Gen.OneOf(Gen.OneOf("true", "False", "300", "-1", "10.0.0.1", "", " 7 ", "99999999999"), Gen.String);
        Gen.Dictionary(names, values)[0, 4].Sample(written =>
        {
            var settings = Settings([.. written.Select(one => ($"Site:{one.Key}", (string?)one.Value))]);
            if (SectionRules.Problems<SiteOptions>(settings.GetSection(SiteOptions.Section)).Any())
            {
                return;
            }

            var site = settings.GetSection(SiteOptions.Section).Get<SiteOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new SiteOptions();
            // An empty list beside values given one by one adds none.
            var said = written.Where(one => one.Key != "Proxies" || !written.ContainsKey("Proxies:0"));
            Assert.All(said, one => Assert.Equal(one.Value.Trim(), Read(site, one.Key).Trim(), ignoreCase: true));
        });
    }

    private static string Read(SiteOptions site, string name) => name switch
    {
        "Https" => $"{site.Https}",
        "PagesPerMinute" => $"{site.PagesPerMinute}",
        "Proxies" or "Proxies:0" => site.Proxies.SingleOrDefault(""),
        "LeaveTo" => site.LeaveTo,
        _ => throw new InvalidOperationException($"{name} was let through."),
    };

    private static List<string> Problems(params (string Name, string? Value)[] written) =>
        [.. SectionRules.Problems<SiteOptions>(Settings(written).GetSection(SiteOptions.Section))];

    private static IConfigurationRoot Settings(params (string Name, string? Value)[] written) =>
        new ConfigurationBuilder().AddInMemoryCollection(written.Select(one => KeyValuePair.Create(one.Name, one.Value))).Build();
}
