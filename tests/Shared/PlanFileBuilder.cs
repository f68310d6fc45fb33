using System.Text;

namespace IptFinder.Tests.Shared;

/// <summary>Writes the marketplace's two public use files with fictional plans, under the files' own headings.</summary>
internal sealed class PlanFileBuilder
{
    public const string Outpatient = "Mental/Behavioral Health Outpatient Services";
    public const string OfficeVisit = "Mental Health Office Visit";
    public const string Issuer = "IssuerMarketPlaceMarketingName";
    public const string Name = "PlanMarketingName";

    private readonly StringBuilder _plans = new(Row(PlanHeadings));
    private readonly StringBuilder _benefits = new(Row(BenefitHeadings));

    public static IReadOnlyList<string> PlanHeadings { get; } =
    [
        "BusinessYear", "StateCode", "IssuerId", Issuer, "SourceName", "ImportDate", "MarketCoverage", "DentalOnlyPlan",
        "StandardComponentId", Name, "PlanType", "MetalLevel", "PlanId", "URLForSummaryofBenefitsCoverage",
        "MedicalDrugDeductiblesIntegrated", "MEHBInnTier1IndividualMOOP", "MEHBOutOfNetIndividualMOOP",
        "MEHBCombInnOonIndividualMOOP", "TEHBInnTier1IndividualMOOP", "TEHBOutOfNetIndividualMOOP", "TEHBCombInnOonIndividualMOOP",
        "MEHBDedInnTier1Individual", "MEHBDedOutOfNetIndividual", "MEHBDedCombInnOonIndividual", "TEHBDedInnTier1Individual",
        "TEHBDedOutOfNetIndividual", "TEHBDedCombInnOonIndividual",
    ];

    public static IReadOnlyList<string> BenefitHeadings { get; } =
    [
        "BusinessYear", "StateCode", "IssuerId", "SourceName", "ImportDate", "StandardComponentId", "PlanId", "BenefitName",
        "CopayInnTier1", "CopayInnTier2", "CopayOutofNet", "CoinsInnTier1", "CoinsInnTier2", "CoinsOutofNet", "IsEHB", "IsCovered",
        "QuantLimitOnSvc", "LimitQty", "LimitUnit", "Exclusions", "Explanation", "EHBVarReason", "IsExclFromInnMOOP",
        "IsExclFromOonMOOP",
    ];

    public string Plans => _plans.ToString();

    public string Benefits => _benefits.ToString();

    /// <summary>The id of the standard variant of a fictional plan.</summary>
    public static string IdOf(int number, string state = "TX", string variant = "01") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"99999{state}{number:0000000}-{variant}");

    /// <summary>A silver plan for individuals in Texas, unless told otherwise by heading.</summary>
    public PlanFileBuilder Plan(int number, params IEnumerable<(string Heading, string Value)> values)
    {
        var fields = Defaults(number);
        fields["IssuerId"] = "99999";
        fields[Issuer] = "Example Health";
        fields["MarketCoverage"] = "Individual";
        fields["DentalOnlyPlan"] = "No";
        fields[Name] = $"Example Silver {number}";
        fields["PlanType"] = "HMO";
        fields["MetalLevel"] = "Silver";
        fields["URLForSummaryofBenefitsCoverage"] = "https://example.org/sbc.pdf";
        fields["TEHBDedInnTier1Individual"] = "$4,500 ";
        fields["TEHBInnTier1IndividualMOOP"] = "$9,100 ";
        fields["TEHBDedOutOfNetIndividual"] = "Not Applicable";
        fields["TEHBOutOfNetIndividualMOOP"] = "Not Applicable";
        _plans.Append(Row(PlanHeadings, fields, values));
        return this;
    }

    /// <summary>A copay of $40 in network and nothing out of it, unless told otherwise by heading.</summary>
    public PlanFileBuilder Benefit(int number, string benefit, params IEnumerable<(string Heading, string Value)> values)
    {
        var fields = Defaults(number);
        fields["BenefitName"] = benefit;
        fields["CopayInnTier1"] = "$40.00";
        fields["CoinsOutofNet"] = "100.00%";
        fields["IsCovered"] = "Covered";
        fields["QuantLimitOnSvc"] = "No";
        fields["IsExclFromInnMOOP"] = "No";
        _benefits.Append(Row(BenefitHeadings, fields, values));
        return this;
    }

    /// <summary>A plan with the rows of visits that every plan has.</summary>
    public PlanFileBuilder Whole(int number, params IEnumerable<(string Heading, string Value)> values) =>
        Plan(number, values)
            .Benefit(number, Outpatient)
            .Benefit(number, "Specialist Visit", ("CopayInnTier1", "$80.00"))
            .Benefit(number, "Primary Care Visit to Treat an Injury or Illness", ("CopayInnTier1", "$30.00"))
            .Benefit(number, "Routine Foot Care");

    /// <summary>A line as it is, for what no well-kept file has.</summary>
    public PlanFileBuilder PlanLine(string line)
    {
        _plans.Append(line);
        return this;
    }

    /// <summary>Writes both files into a folder and names them.</summary>
    public string[] Save(string folder)
    {
        Directory.CreateDirectory(folder);
        string[] paths = [Path.Combine(folder, "plan-attributes-puf.csv"), Path.Combine(folder, "benefits-and-cost-sharing-puf.csv")];
        File.WriteAllText(paths[0], Plans);
        File.WriteAllText(paths[1], Benefits);
        return paths;
    }

    private static Dictionary<string, string> Defaults(int number) => new(StringComparer.Ordinal)
    {
        ["BusinessYear"] = "2026",
        ["StateCode"] = "TX",
        ["StandardComponentId"] = IdOf(number)[..14],
        ["PlanId"] = IdOf(number),
    };

    private static string Row(
        IReadOnlyList<string> headings, Dictionary<string, string> fields, IEnumerable<(string Heading, string Value)> values)
    {
        foreach (var (heading, value) in values)
        {
            Assert.Contains(heading, headings);
            fields[heading] = value;
        }

        return Row(headings.Select(heading => fields.GetValueOrDefault(heading, "")));
    }

    private static string Row(IEnumerable<string> fields) =>
        string.Join(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";
}
