using IptFinder.Data.Plans;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Text;
using IptFinder.IntegrationTests.Import.Plans;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Plans;

public sealed class PlanReaderTests : PlanTests
{
    private static readonly string[] Names = ["Silver Saver", "Gold O'Brien HMO", "Bronze 60 (EPO)", "Caf\u00e9 Silver"];
    private static readonly string[] Issuers = ["Example Health", "Blue Example"];
    private static readonly string[] Words = ["silver", "SAV", "o'brien", "obrien", "60", "cafe", "blue ex", "health gold", "%", "x", "epo"];

    [Fact]
    public async Task Words_of_name_and_issuer_find_plans_as_reading_them_one_by_one_does()
    {
        var plans = await ImportSomeAsync();
        await using var context = Data.OpenForReading();
        var reader = new PlanReader(context);
        foreach (var words in Words)
        {
            foreach (var state in new UsState?[] { null, UsState.TX, UsState.FL, UsState.WY })
            {
                var found = await reader.FindAsync(state, words, default);

                Assert.Equal(Expected(plans, state, words), found.Select(plan => plan.Id.ToString()));
            }
        }
    }

    [Fact]
    public async Task Of_very_many_words_the_first_are_looked_for()
    {
        await ImportAsync(new PlanFileBuilder().Whole(1));
        await using var context = Data.OpenForReading();

        var found = await new PlanReader(context).FindAsync(null, string.Concat(Enumerable.Repeat("silver ", 2000)) + "gold", default);

        Assert.Single(found);
    }

    [Fact]
    public async Task A_state_alone_gives_its_first_plans_and_nothing_gives_none()
    {
        await ImportSomeAsync();
        await using var context = Data.OpenForReading();
        var reader = new PlanReader(context);

        Assert.Equal(PlanReader.MostFound, (await reader.FindAsync(UsState.TX, "", default)).Count);
        Assert.Empty(await reader.FindAsync(null, " ", default));
    }

    [Fact]
    public async Task An_id_finds_its_variants_and_the_standard_one_first()
    {
        await ImportAsync(new PlanFileBuilder()
            .Whole(1, ("PlanId", PlanFileBuilder.IdOf(1, variant: "00")))
            .Whole(1)
            .Plan(1, ("PlanId", PlanFileBuilder.IdOf(1, variant: "04")))
            .Whole(2));
        await using var context = Data.OpenForReading();
        var reader = new PlanReader(context);

        var all = await reader.FindAsync(null, PlanFileBuilder.IdOf(1)[..14].ToLowerInvariant(), default);
        var one = await reader.FindAsync(UsState.TX, PlanFileBuilder.IdOf(1, variant: "04"), default);

        Assert.Equal(["00", "01", "04"], all.Select(plan => plan.Id.Variant));
        Assert.Equal("04", Assert.Single(one).Id.Variant);
        Assert.Equal("01", (await PlanAsync(PlanFileBuilder.IdOf(1)[..14]))?.Id.Variant);
        Assert.Equal("04", (await PlanAsync(PlanFileBuilder.IdOf(1, variant: "04")))?.Id.Variant);
        Assert.Null(await PlanAsync(PlanFileBuilder.IdOf(1, variant: "05")));
        Assert.Empty(await reader.FindAsync(UsState.FL, PlanFileBuilder.IdOf(1), default));
    }

    /// <summary>Some plans of two states, the same every time.</summary>
    private async Task<List<(string Id, UsState State, string Name, string Issuer)>> ImportSomeAsync()
    {
        var files = new PlanFileBuilder();
        var plans = new List<(string Id, UsState State, string Name, string Issuer)>();
        for (var number = 1; number <= 60; number++)
        {
            var state = number % 3 == 0 ? UsState.FL : UsState.TX;
            var (name, issuer) = (Names[number % Names.Length], Issuers[number % Issuers.Length]);
            var id = PlanFileBuilder.IdOf(number, state.ToString());
            files.Plan(number, ("PlanId", id), ("StateCode", state.ToString()), (PlanFileBuilder.Name, name), (PlanFileBuilder.Issuer, issuer))
                .Benefit(number, PlanFileBuilder.Outpatient, ("PlanId", id));
            plans.Add((id, state, name, issuer));
        }

        Finished(await ImportAsync(files));
        return plans;
    }

    private static IEnumerable<string> Expected(
        List<(string Id, UsState State, string Name, string Issuer)> plans, UsState? state, string text)
    {
        var words = PlainText.Words(text);
        return plans
            .Where(plan => state is null || plan.State == state)
            .Where(_ => words.Count > 0 || state is not null)
            .Where(plan =>
            {
                var own = PlainText.Words(plan.Name).Concat(PlainText.Words(plan.Issuer)).ToList();
                return words.All(word => own.Exists(one => one.StartsWith(word, StringComparison.Ordinal)));
            })
            .OrderBy(plan => plan.Name, StringComparer.Ordinal)
            .ThenBy(plan => plan.Id, StringComparer.Ordinal)
            .Take(PlanReader.MostFound)
            .Select(plan => plan.Id);
    }
}
