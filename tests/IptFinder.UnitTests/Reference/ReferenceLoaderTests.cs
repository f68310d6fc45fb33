using IptFinder.Data.Reference;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Reference;

public sealed class ReferenceLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reference").FullName;

    public ReferenceLoaderTests()
    {
        foreach (var file in Directory.EnumerateFiles(ReferenceLoader.DefaultFolder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_ShippedZips_AreThoseOfBothSources()
    {
        var gazetteer = TestReference.Data.Gazetteer;
        var areas = Enumerable.Range(0, 100_000).Select(number => gazetteer.Area(ZipCode.TryParse($"{number:D5}")!.Value)).OfType<ZipArea>().ToList();
        Assert.Equal(40_979, areas.Count(area => area.Town is not null));
        Assert.Equal(149, areas.Count(area => area.Town is null));
        Assert.Equal(132, areas.Count(area => area.State == UsState.PR));
        Assert.Equal(6, areas.Count(area => area.State == UsState.VI));
        Assert.DoesNotContain(areas, area => area.Town?.Split(' ')[0] is "APO" or "FPO" or "DPO");
        Assert.DoesNotContain(areas, area => area.Zip.Prefix is "340" or "962" or "963" or "964" or "965" or "966");
        Assert.DoesNotContain(areas, area => area.Zip.Prefix.StartsWith("09", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_shipped_source_was_read_on_a_day_and_has_an_address_or_says_why_not() =>
        Assert.All(TestReference.Data.Sources.Values, source =>
        {
            Assert.True(source.ReadOn > new DateOnly(2026, 1, 1), source.Id);
            Assert.True(source.Url is not null || source.Note is { Length: > 20 }, source.Id);
        });

    [Theory]
    [InlineData("states.json", "\"Alabama\"", "\"\"", "states.json row 1: the text \"\" is empty")]
    [InlineData("states.json", "\"code\": \"AL\"", "\"code\": \"ZZ\"", "states.json row 1: ")]
    [InlineData("states.json", "\"code\": \"AL\"", "\"code\": \"AK\"", "states.json: \"AK\" is there 2 times.")]
    [InlineData("states.json", "\"code\": \"AL\"", "\"code\": \"AK\"", "states.json has no row for AL.")]
    [InlineData("states.json", "\"usps-pub28\"", "\"nobody\"", "states.json row 1: the source \"nobody\" is not in sources.json.")]
    [InlineData("states.json", "\"usps-pub28\"", "", "states.json row 1: names no source.")]
    [InlineData("states.json", "\"usps-pub28\"", "null", "states.json row 1: ")]
    [InlineData("state-shapes.json", "\"AL\"", "\"PR\"", "state-shapes.json row 1: PR is not on the map")]
    [InlineData("state-shapes.json", "\"AL\"", "\"AK\"", "state-shapes.json has no row for AL.")]
    [InlineData("state-shapes.json", "\"path\": \"M", "\"path\": \"L", "state-shapes.json row 1: AL is not on the map, or its path is no outline within it.")]
    [InlineData("languages.json", "\"asl\"", "null", "languages.json row 1: ")]
    [InlineData("languages.json", "\"asl\"", "\"ASL\"", "languages.json row 1: the aliases")]
    [InlineData("languages.json", "\"amharic\"", "\"Am haric\"", "languages.json row 2: the code \"Am haric\"")]
    [InlineData("insurers.json", "\"label\": \"Aetna\"", "\"label\": null", "insurers.json row 1: ")]
    [InlineData("insurers.json", "\"label\": \"Aetna\"", "\"other\": 1", "insurers.json row 1: ")]
    [InlineData("sources.json", "\"readOn\": \"2026-11-23\"", "\"readOn\": \"yesterday\"", "sources.json row 1: ")]
    [InlineData("sources.json", "\"https://988lifeline.org/get-help/what-to-expect\"", "\"ftp://x\"", "sources.json row 1: \"ftp://x\" is no web address.")]
    [InlineData("sources.json", "\"https://988lifeline.org/get-help/what-to-expect\"", "null", "sources.json row 1: it has no address")]
    [InlineData("price-benchmarks.json", "17335", "0", "price-benchmarks.json row 1: it needs a low amount over 0")]
    [InlineData("price-benchmarks.json", "\"high\": 17335", "\"high\": 17334", "price-benchmarks.json row 1: it needs a low amount over 0")]
    [InlineData("price-benchmarks.json", "\"high\": 17335", "\"high\": 17336", "price-benchmarks.json: medicare-90791 needs one amount")]
    [InlineData("price-benchmarks.json", "\"medicareCode\": \"90834\"", "\"medicareCode\": \"90791\"", "price-benchmarks.json: \"90791 from 2026-01-01\" is there 2 times.")]
    [InlineData("price-benchmarks.json", "\"medicareCode\": \"90834\"", "\"medicareCode\": \"90832\"", "price-benchmarks.json: medicare-values.json has no row for the code \"90832\" of medicare-90834.")]
    [InlineData("medicare-values.json", "\"90834\"", "\"90832\"", "medicare-values.json row 2: the code \"90832\" is not in visit-codes.json.")]
    [InlineData("medicare-values.json", "3.84", "-3.84", "medicare-values.json row 1: it needs values over 0")]
    [InlineData("medicare-values.json", "33.2875", "33.2876", "medicare-values.json needs one conversion factor and the same days in every row.")]
    [InlineData("medicare-localities.json", "\"work\": 1.5", "\"work\": 0", "medicare-localities.json row 1: it needs factors over 0")]
    [InlineData("medicare-localities.json", "\"nation = 1\"", "\"percent\"", "medicare-localities.json row 1: it needs factors over 0")]
    [InlineData("medicare-localities.json", "[\"AK\"]", "[\"AL\"]", "medicare-localities.json: \"AL\" is there 2 times.")]
    [InlineData("medicare-localities.json", "\"ak-01\"", "\"al-00\"", "medicare-localities.json: \"al-00\" is there 2 times.")]
    [InlineData("medicare-shares.json", "85", "185", "medicare-shares.json row 3: it needs a share over 0 and up to 100")]
    [InlineData("medicare-shares.json", "\"psychiatrist\"", "\"psychologist\"", "medicare-shares.json: \"Psychologist\" is there 2 times.")]
    [InlineData("medicare-zips.csv", "zip,locality", "zip,place", "medicare-zips.csv must have the headings zip,locality.")]
    [InlineData("medicare-zips.csv", ",ny-02", ",ny-05", "medicare-zips.csv row 1: is not a five-digit ZIP and a locality of medicare-localities.json.")]
    [InlineData("medicare-zips.csv", "00544,", "00501,", "medicare-zips.csv row 2: 00501 is there already.")]
    [InlineData("cost-figures.json", "28300", "283.5", "cost-figures.json row 1: it needs a value over 0")]
    [InlineData("cost-figures.json", "\"US cents\"", "\"US dollars\"", "cost-figures.json row 1: it needs a value over 0, whole or up to 100 percent, the unit \"US cents\"")]
    [InlineData("cost-figures.json", "\"value\": 20,", "\"value\": 120,", "cost-figures.json row 2: it needs a value over 0")]
    [InlineData("cost-figures.json", "\"dispute-fee\"", "\"dispute-price\"", "cost-figures.json row 11: ")]
    [InlineData("cost-figures.json", "\"dispute-fee\"", "\"dispute-within\"", "cost-figures.json has no row for DisputeFee.")]
    [InlineData("cost-figures.json", "\"out-of-pocket-limit\"", "\"medicare-deductible\"", "cost-figures.json: \"MedicareDeductible from 2026-01-01\" is there 2 times.")]
    [InlineData("cost-figures.json", "\"dispute-fee\"", "\"dispute-from-over\"", "cost-figures.json, DisputeFromOver: ")]
    [InlineData("cost-notes.json", "\"medicaid-copays\"", "\"estimate-help-line\"", "cost-notes.json has no row for MedicaidCopays.")]
    [InlineData("subscription-services.json", "6500", "0", "subscription-services.json row 1: it needs a price over 0")]
    [InlineData("subscription-services.json", "\"week\"", "\"fortnight\"", "subscription-services.json row 1: ")]
    [InlineData("price-benchmarks.json", "\"2026-12-31\"", "\"2025-12-31\"", "price-benchmarks.json row 1: it needs")]
    [InlineData("visit-codes.json", "\"90791\"", "\"9079\"", "visit-codes.json row 1: the code \"9079\" is not five digits.")]
    [InlineData("certification-levels.json", "\"body\": \"ipt-institute\"", "\"body\": \"x\"", "certification-levels.json row 1: the body \"x\"")]
    [InlineData("questions.json", "\"code\": \"session\"", "\"code\": \"style\"", "questions.json: \"style\" is there 2 times.")]
    [InlineData("phases.json", "\"firstOf16\": 1", "\"firstOf16\": 0", "phases.json row 1: sessions 0 to 4")]
    [InlineData("crisis-lines.json", "\"988-expect\"", "", "crisis-lines.json row 1: names no source.")]
    [InlineData("crisis-lines.json", "\"988-expect\"", "\"memory\"", "crisis-lines.json row 1: the source \"memory\" is not in sources.json.")]
    [InlineData("crisis-lines.json", "\"call\": null,\n    \"text\": \"HOME to 741741\"", "\"call\": null,\n    \"text\": null", "crisis-lines.json row 3: it says no way to call, text or chat.")]
    [InlineData("course-templates.json", "\"approach\": \"ipt\"", "\"approach\": \"cbt\"", "course-templates.json row 1: the approach \"cbt\" is not in approaches.json.")]
    [InlineData("course-templates.json", "\"phases\"", "\"parts\"", "course-templates.json row 1: ")]
    [InlineData("course-templates.json", "\"ipt-brief\"", "\"ipt\"", "course-templates.json: \"ipt\" is there 2 times.")]
    [InlineData("course-stages.json", "\"ipsrt-initial\"", "\"Initial\"", "course-stages.json row 1: the code \"Initial\"")]
    [InlineData("session-tasks.json", "\"meeting\"", "\"meal\"", "session-tasks.json row 1: its parts or its area are not known.")]
    [InlineData("session-tasks.json", "\"area\": \"grief\"", "\"area\": \"money\"", "session-tasks.json row 11: its parts or its area are not known.")]
    [InlineData("time-zones.json", "\"America/Chicago\"", "\"America/Gotham\"", "time-zones.json row 2: this machine does not know the time zone")]
    [InlineData("time-zones.json", "\"HI\"", "\"AK\"", "time-zones.json has no row for HI.")]
    [InlineData("compacts.json", "\"AZ\",", "\"AL\",", "compacts.json row 1: AL is there twice.")]
    [InlineData("questionnaires.json", "\"low\": 5,", "\"low\": 6,", "questionnaires.json row 1: its bands do not cover the scores 0 to 27 once each")]
    [InlineData("questionnaires.json", "\"high\": 27,", "\"high\": 26,", "questionnaires.json row 1: its bands do not cover the scores 0 to 27 once each")]
    [InlineData("questionnaires.json", "\"low\": 5,", "\"low\": 4,", "questionnaires.json row 1: its bands do not cover the scores 0 to 27 once each")]
    [InlineData("questionnaires.json", "\"points\": 1,", "\"points\": 2,", "questionnaires.json row 1: it needs items, and options of 0, 1, 2 ... points")]
    [InlineData("questionnaires.json", "\"Poor appetite or overeating\",", "", "questionnaires.json row 1: its bands do not cover the scores 0 to 24 once each")]
    [InlineData("questionnaires.json", "\"Poor appetite or overeating\"", "null", "questionnaires.json row 1: ")]
    [InlineData("questionnaires.json", "\"talkFrom\": 10", "\"talkFrom\": 11", "questionnaires.json row 1: talkFrom must be the lowest score of a band")]
    [InlineData("questionnaires.json", "\"safetyItem\": 9", "\"safetyItem\": 10", "questionnaires.json row 1: talkFrom must be the lowest score of a band, and safetyItem lie in 1 to 9.")]
    [InlineData("questionnaires.json", "\"unit\": \"percent\"", "\"unit\": \"points\"", "questionnaires.json row 1: the rule Response needs the unit \"percent\"")]
    [InlineData("questionnaires.json", "\"value\": 6,", "\"value\": 0,", "questionnaires.json row 1: the rule Reliable needs")]
    [InlineData("questionnaires.json", "\"remission\"", "\"reliable\"", "questionnaires.json row 1: it has two rules of one kind.")]
    [InlineData("questionnaires.json", "\"iapt-metrics\"", "\"nobody\"", "questionnaires.json, phq9, Reliable: the source \"nobody\" is not in sources.json.")]
    [InlineData("questionnaires.json", "\"gad7\"", "\"phq9\"", "questionnaires.json: \"phq9\" is there 2 times.")]
    [InlineData("communities.json", "[", "{", "communities.json is not a JSON list: ")]
    [InlineData("zips.csv", "zip,town", "town,zip", "zips.csv must have the headings zip,town,state,latitude,longitude.")]
    [InlineData("zips.csv", "Holtsville", "\"Holts\"ville", "zips.csv ")]
    [InlineData("zips.csv", "00501,", "0501,", "zips.csv row 1: ")]
    [InlineData("zips.csv", "00544,", "00501,", "zips.csv row 2: 00501 is there already.")]
    [InlineData("zips.csv", "Holtsville,NY,40.8154", "Holtsville,AE,40.8154", "zips.csv row 1: ")]
    [InlineData("zips.csv", "40.8154", "NaN", "zips.csv row 1: ")]
    [InlineData("zips.csv", "40.8154", "90.1", "zips.csv row 1: ")]
    [InlineData("zips.csv", ",-73.0451", "", "zips.csv row 1: ")]
    public void Load_OneThingWrong_SaysWhichFileAndRow(string file, string right, string wrong, string problem)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, "The test changes nothing.");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));

        Assert.Contains($"- {problem}", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnyFileMissingOrEmpty_NamesIt()
    {
        foreach (var path in Directory.GetFiles(_folder))
        {
            var content = File.ReadAllBytes(path);
            File.Delete(path);
            Assert.Contains($"- {Path.GetFileName(path)} is missing.", Refusal(), StringComparison.Ordinal);
            File.WriteAllText(path, "");
            Assert.Contains($"- {Path.GetFileName(path)} ", Refusal(), StringComparison.Ordinal);
            File.WriteAllBytes(path, content);
        }
    }

    private string Refusal() => Assert.Throws<InvalidDataException>(() => ReferenceLoader.Load(_folder)).Message;
}
