using System.IO.Compression;
using System.Text;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Plans;
using IptFinder.Domain.Plans;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Import.Plans;

/// <summary>What an import of marketplace plans does to each row, and when it does nothing.</summary>
public sealed class PlanImporterTests : PlanTests
{
    [Fact]
    public async Task Individual_medical_plans_and_their_visits_are_kept_as_written()
    {
        var files = new PlanFileBuilder()
            .Whole(1)
            .Plan(2, ("DentalOnlyPlan", "Yes"))
            .Plan(3, ("MarketCoverage", "SHOP (Small Group)"))
            .Benefit(3, PlanFileBuilder.Outpatient);

        var report = Finished(await ImportAsync(files));

        Assert.Equal((2026, 0, (string?)null), (report.Year, report.Removed, report.RejectionFile));
        Assert.Equal((3, 1), (report.Plans.Read, report.Plans.Inserted));
        Assert.Equal(1, report.Plans.Skipped[PlanReasons.DentalOnly]);
        Assert.Equal(1, report.Plans.Skipped[PlanReasons.NotIndividual]);
        Assert.Equal((5, 3), (report.Benefits.Read, report.Benefits.Inserted));
        Assert.Equal(1, report.Benefits.Skipped[PlanReasons.OtherBenefit]);
        Assert.Equal(1, report.Benefits.Skipped[PlanReasons.OtherPlan]);
        var plan = (await PlanAsync(PlanFileBuilder.IdOf(1)))!;
        Assert.Equal(("Example Silver 1", "Example Health", "Silver", "HMO"), (plan.Name, plan.IssuerName, plan.MetalLevel, plan.PlanType));
        Assert.Equal("$4,500", plan.Deductible.Text);
        Assert.Equal("$80.00", plan.Benefit(BenefitKind.SpecialistVisit)?.CopayInNetwork.Text);
        Assert.Equal("https://example.org/sbc.pdf", plan.Summary?.ToString());
        Assert.IsType<PlanShare.Known>(plan.InNetwork.Share);
    }

    [Fact]
    public async Task Names_lose_marks_that_turn_a_line_around_and_what_is_beyond_200_characters()
    {
        var files = new PlanFileBuilder()
            .Whole(1, (PlanFileBuilder.Name, "Caf\u00e9 \u202eSilver\u202c \u2066\u200f\u009b(PPO)\u2069"), (PlanFileBuilder.Issuer, new string('x', 199) + "\U0001F600"));

        Finished(await ImportAsync(files));

        var plan = (await PlanAsync(PlanFileBuilder.IdOf(1)))!;
        Assert.Equal(("Caf\u00e9 Silver (PPO)", new string('x', 199)), (plan.Name, plan.IssuerName));
    }

    [Fact]
    public async Task The_same_files_again_change_nothing_and_say_so()
    {
        var files = new PlanFileBuilder().Whole(1).Whole(2);
        Finished(await ImportAsync(files));
        var before = await ContentAsync();

        var again = Assert.IsType<PlanImportReport.AlreadyImported>(await ImportAsync(files));

        Assert.Equal(2026, again.Run.AsOf.Year);
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task New_files_take_the_place_of_the_old_row_by_row()
    {
        Finished(await ImportAsync(new PlanFileBuilder().Whole(1).Whole(2).Whole(3)));
        var newer = new PlanFileBuilder().Whole(1).Whole(2, (PlanFileBuilder.Name, "Renamed")).Whole(4);

        var report = Finished(await ImportAsync(newer));

        Assert.Equal((1, 1, 1, 1), (report.Plans.Inserted, report.Plans.Updated, report.Plans.Unchanged, report.Removed));
        Assert.Equal((3, 0, 6), (report.Benefits.Inserted, report.Benefits.Updated, report.Benefits.Unchanged));
        Assert.Null(await PlanAsync(PlanFileBuilder.IdOf(3)));
        Assert.Equal("Renamed", (await PlanAsync(PlanFileBuilder.IdOf(2)))?.Name);
    }

    [Fact]
    public async Task Unusable_lines_are_rejected_and_listed_beside_the_database()
    {
        var files = new PlanFileBuilder()
            .Whole(1)
            .Plan(1)
            .Plan(2, ("PlanId", "99999TX0000002"))
            .Plan(3, ("StateCode", "ZZ"))
            .Plan(4, ("BusinessYear", "2025"))
            .Plan(5, (PlanFileBuilder.Name, ""))
            .PlanLine("\"2026\",\"TX\"\r\n")
            .Benefit(1, PlanFileBuilder.Outpatient)
            .Benefit(1, PlanFileBuilder.OfficeVisit, ("BusinessYear", "2025"));

        var report = Finished(await ImportAsync(files));

        Assert.All(
            new[]
            {
                PlanReasons.SamePlan, PlanReasons.BadPlanId, PlanReasons.BadState, PlanReasons.BadYear, PlanReasons.NoName,
                LineDamage.WrongColumnCount,
            },
            reason => Assert.Equal(1, report.Plans.Rejected[reason]));
        Assert.Equal(1, report.Benefits.Rejected[PlanReasons.SameBenefit]);
        Assert.Equal(1, report.Benefits.Rejected[PlanReasons.BadYear]);
        Assert.True(report.Plans.AddUp && report.Benefits.AddUp);
        var lines = await File.ReadAllLinesAsync(report.RejectionFile!);
        Assert.Equal("rejected-plans-20261127-101500.csv", Path.GetFileName(report.RejectionFile));
        Assert.Equal("file,line,plan,reason", lines[0]);
        Assert.Equal($"\"plan-attributes-puf.csv\",3,{PlanFileBuilder.IdOf(1)},{PlanReasons.SamePlan}", lines[1]);
        Assert.Equal(9, lines.Length);
    }

    [Fact]
    public async Task Amounts_come_from_the_first_column_that_has_one()
    {
        Finished(await ImportAsync(new PlanFileBuilder()
            .Whole(1, ("TEHBDedInnTier1Individual", ""), ("MEHBDedInnTier1Individual", "$2,000 "))
            .Whole(2, ("TEHBDedInnTier1Individual", "Not Applicable"), ("TEHBDedCombInnOonIndividual", "$3,000 "))
            .Whole(3, ("TEHBDedInnTier1Individual", ""))));

        Assert.Equal("$2,000", (await PlanAsync(PlanFileBuilder.IdOf(1)))?.Deductible.Text);
        Assert.Equal("$3,000", (await PlanAsync(PlanFileBuilder.IdOf(2)))?.Deductible.Text);
        Assert.IsType<PlanAmount.NotKnown>((await PlanAsync(PlanFileBuilder.IdOf(3)))?.Deductible.Meaning);
    }

    [Fact]
    public async Task Headings_are_found_by_name_in_any_order_case_and_year()
    {
        var paths = new PlanFileBuilder().Whole(1).Save(PathOf("files"));
        var text = await File.ReadAllTextAsync(paths[0]);
        text = text.Replace("\"PlanMarketingName\"", "\"plan marketing NAME\"", StringComparison.Ordinal)
            .Replace("\"TEHBDedInnTier1Individual\"", "\"TEHBDedInnTier1IndividualA\"", StringComparison.Ordinal)
            .Replace("\"MEHBDedCombInnOonIndividual\"", "\"SomethingElse\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(paths[0], text);

        Finished(await ImportAsync([paths[1], paths[0]]));

        Assert.Equal("$4,500", (await PlanAsync(PlanFileBuilder.IdOf(1)))?.Deductible.Text);
    }

    [Fact]
    public async Task Zips_older_letters_and_line_breaks_inside_a_value_are_read()
    {
        const string Words = "Line one.\nCaf\u00e9 visits, \"limits\" apply.";
        var files = new PlanFileBuilder().Plan(1).Benefit(1, PlanFileBuilder.Outpatient, ("Explanation", Words)).Benefit(1, "Other");
        string[] paths = [PathOf("plans.zip"), PathOf("benefits.zip")];
        Zip(paths[0], files.Plans.TrimEnd());
        Zip(paths[1], files.Benefits);

        var report = Finished(await ImportAsync(paths));

        Assert.Equal((1, 2), (report.Plans.Inserted, report.Benefits.Read));
        Assert.Equal("Line one. Caf\u00e9 visits, \"limits\" apply.", (await PlanAsync(PlanFileBuilder.IdOf(1)))?.Therapy?.Explanation);
    }

    [Fact]
    public async Task Files_that_do_not_do_are_refused_in_a_sentence_and_change_nothing()
    {
        Finished(await ImportAsync(new PlanFileBuilder().Whole(1)));
        var before = await ContentAsync();
        var paths = new PlanFileBuilder().Whole(2).Save(PathOf("new"));
        var cut = PathOf("cut.csv");
        await File.WriteAllTextAsync(cut, (await File.ReadAllTextAsync(paths[1]))[..^60]);
        var bare = PathOf("bare.csv");
        await File.WriteAllTextAsync(bare, string.Join(',', PlanFileBuilder.BenefitHeadings.Where(name => name != "CoinsOutofNet")));
        var otherYear = new PlanFileBuilder().Benefit(2, PlanFileBuilder.Outpatient, ("BusinessYear", "2025")).Save(PathOf("other"))[1];

        Assert.Contains("Benefits and Cost Sharing file is missing", Refusal(await ImportAsync([paths[0]])), StringComparison.Ordinal);
        Assert.Contains("Plan Attributes file is missing", Refusal(await ImportAsync([paths[1]])), StringComparison.Ordinal);
        Assert.Contains("more than one file", Refusal(await ImportAsync([paths[0], paths[1], otherYear])), StringComparison.Ordinal);
        Assert.Contains("There is no file", Refusal(await ImportAsync([PathOf("none.csv")])), StringComparison.Ordinal);
        Assert.Contains("bare.csv lacks the heading \"CoinsOutofNet\".", Refusal(await ImportAsync([paths[0], bare])), StringComparison.Ordinal);
        Assert.Contains("ends in the middle of a row", Refusal(await ImportAsync([paths[0], cut])), StringComparison.Ordinal);
        Assert.Contains("Check that both files are of one year.", Refusal(await ImportAsync([paths[0], otherYear])), StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync());
        Assert.Empty(Directory.GetFiles(Data.Path, "rejected-*"));
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_old_plans()
    {
        Finished(await ImportAsync(new PlanFileBuilder().Whole(1)));
        var before = await ContentAsync();
        var many = new PlanFileBuilder();
        for (var number = 2; number < 5000; number++)
        {
            many.Whole(number);
        }

        using var stop = new CancellationTokenSource();
        var importer = new PlanImporter(Data, TimeProvider.System);
        var stopAtReading = new StopAt("Reading benefits", stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => importer.ImportAsync(many.Save(PathOf("many")), stopAtReading, stop.Token));

        Assert.Equal(before, await ContentAsync());
    }

    private static void Zip(string path, string text)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = zip.CreateEntry("puf.csv").Open();
        entry.Write(Encoding.Latin1.GetBytes(text));
    }

    private sealed class StopAt(string step, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step.StartsWith(step, StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        }
    }
}
