using System.Globalization;
using IptFinder.Data.Reference;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Medicare;

/// <summary>The seeds and amounts against the published files they were made from.</summary>
public class RealMedicareTests
{
    private static readonly DateOnly Summer2024 = new(2024, 8, 1);
    private static readonly string[] Codes = ["90791", "90834", "90837", "90847", "90853"];

    [RealDataFact]
    public void The_zips_seed_is_what_the_lists_of_counties_give()
    {
        var expected = new List<string> { "zip,locality" };
        expected.AddRange(RealLocalities.ZipsOfCounties().Select(row => $"{row.Zip},{row.Locality}"));

        Assert.Equal(expected, File.ReadLines(Path.Combine(ReferenceLoader.DefaultFolder, "medicare-zips.csv")));
    }

    [RealDataFact]
    public void Every_county_of_the_lists_has_a_zip_code() => Assert.Empty(RealLocalities.CountiesWithoutZips());

    [RealDataFact]
    public void Every_locality_and_code_has_the_amount_of_the_published_factors()
    {
        var factors = RealLocalities.Rows("medicare/gpci_rvu24c.csv")
            .ToDictionary(row => $"{row["state"]}-{row["locality_number"]}".ToLowerInvariant());
        var values = RealLocalities.Rows("medicare/pprrvu_rvu24c_jul_no_cpt_text.csv")
            .Where(row => Codes.Contains(row["hcpcs"]) && row["mod"].Length == 0).ToDictionary(row => row["hcpcs"]);
        Assert.Equal(109, factors.Count);
        var seen = new HashSet<string>();

        foreach (var zip in AllZips())
        {
            foreach (var code in Codes)
            {
                if (TestReference.Data.Medicare.Amount(code, Share.All, zip, Summer2024)! is { Locality: { } locality } amount)
                {
                    seen.Add(locality.Code);
                    Assert.Equal(Cents(values[code], factors[locality.Code]), amount.Allowed.Cents);
                }
            }
        }

        Assert.Equal(factors.Keys.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [RealDataFact]
    public void The_national_amounts_are_the_published_ones()
    {
        var published = RealLocalities.Rows("medicare/mpfs_2024.csv")
            .Where(row => row["source_file"] == "rvu24c_jul" && Codes.Contains(row["hcpcs"])).ToList();
        Assert.Equal(Codes.Length, published.Count);

        Assert.All(published, row => Assert.Equal(
            decimal.ToInt64(Number(row["nonfac_national"]) * 100),
            TestReference.Data.Medicare.Amount(row["hcpcs"], Share.All, null, Summer2024)!.Allowed.Cents));
    }

    [RealDataFact]
    public void A_zip_without_locality_is_in_a_territory_that_no_list_names() =>
        Assert.All(
            AllZips().Where(zip => TestReference.Data.Medicare.Amount("90834", Share.All, zip, Summer2024)!.Locality is null),
            zip => Assert.True(TestReference.Data.Gazetteer.Area(zip)!.State is UsState.AS or UsState.MP or UsState.MH));

    private static IEnumerable<ZipCode> AllZips() =>
        Enumerable.Range(0, 100_000)
            .Select(number => ZipCode.TryParse($"{number:D5}")!.Value)
            .Where(zip => TestReference.Data.Gazetteer.Area(zip) is not null);

    private static long Cents(Dictionary<string, string> values, Dictionary<string, string> factors)
    {
        var units = (Number(values["work_rvu"]) * Number(factors["gpci_work"]))
            + (Number(values["non_fac_pe_rvu"]) * Number(factors["gpci_pe"]))
            + (Number(values["mp_rvu"]) * Number(factors["gpci_mp"]));
        return decimal.ToInt64(decimal.Floor((units * Number(values["conv_factor"]) * 100) + 0.5m));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
