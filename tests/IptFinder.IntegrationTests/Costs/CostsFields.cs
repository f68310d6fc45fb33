namespace IptFinder.IntegrationTests.Costs;

/// <summary>Filled-in fields of the costs form.</summary>
internal static class CostsFields
{
    /// <summary>The example of the API as people type it.</summary>
    public static readonly (string Name, string Value)[] Example =
    [
        .. Course("12", "14", "16"),
        ("a-first", "$300"), ("a-session", "$250"), ("a-benchmark", ""), ("a-kind", "in-network"),
        ("a-allowed-first", "150 to 200"), ("a-allowed-session", "$120 to $150"), ("a-deductible", "$1,500"), ("a-deductible-met", "300"),
        ("a-share", "20 %"), ("a-after", "yes"), ("a-max", "9000"), ("a-max-met", "$450"), ("a-limit", "none"), ("a-used", "0"), ("a-year", "01-01"),
    ];

    /// <summary>Paying oneself: $150, then $100.</summary>
    public static readonly (string Name, string Value)[] SelfPay =
        [.. Course("12", "12", "12"), ("a-first", "150"), ("a-session", "100"), ("a-kind", "self-pay")];

    public static readonly (string Name, string Value)[] OutOfNetwork =
    [
        .. Course("4", "4", "4"), ("a-first", "150"), ("a-session", "100"), ("a-kind", "out-of-network"), ("a-allowed", "80"), ("a-deductible", "none"),
        ("a-deductible-met", "0"), ("a-share", "40%"), ("a-after", "yes"), ("a-max", "none"), ("a-max-met", "0"), ("a-limit", "none"), ("a-used", "0"),
        ("a-year", "01-01"),
    ];

    public static readonly (string Name, string Value)[] Medicare =
        [.. Course("4", "4", "4"), ("a-kind", "medicare"), ("a-zip", "06510"), ("a-profession", "psychologist"), ("a-medicare-met", "0")];

    /// <summary>The same fields with others in place of theirs or after them.</summary>
    public static (string Name, string Value)[] With(this IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] others) =>
        [.. fields.Where(field => !others.Any(other => other.Name == field.Name)), .. others];

    /// <summary>A way to pay under another letter.</summary>
    public static IEnumerable<(string Name, string Value)> As(this IEnumerable<(string Name, string Value)> fields, string letter) =>
        fields.Where(field => field.Name.StartsWith("a-", StringComparison.Ordinal)).Select(field => (letter + field.Name[1..], field.Value));

    private static (string Name, string Value)[] Course(string fewest, string likely, string most) =>
        [("course", "ipt"), ("fewest", fewest), ("likely", likely), ("most", most), ("code", "90834"), ("start", "2027-01-04"), ("every", "7")];
}
