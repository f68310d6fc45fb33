using System.Text.RegularExpressions;

namespace IptFinder.Domain.Plans;

/// <summary>
/// The marketplace's number of a plan: five digits of the issuer, the state, seven digits; and of its variant, two digits after
/// a hyphen: 00 sold outside the marketplace, 01 the standard plan, 02 and above those with lower cost sharing.
/// </summary>
public sealed partial record PlanId
{
    private PlanId(string component, string? variant) => (Component, Variant) = (component, variant);

    /// <summary>14 characters.</summary>
    public string Component { get; }

    /// <summary>Two digits; null for the plan whatever its variant.</summary>
    public string? Variant { get; }

    /// <summary>Null for anything else. Case and spaces around it do not count.</summary>
    public static PlanId? TryParse(string text)
    {
        var match = Form.Match(text.Trim().ToUpperInvariant());
        return match.Success
            ? new(match.Groups["component"].Value, match.Groups["variant"] is { Success: true } variant ? variant.Value : null)
            : null;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Variant is null ? Component : $"{Component}-{Variant}";

    [GeneratedRegex("^(?<component>[0-9]{5}[A-Z]{2}[0-9]{7})(-(?<variant>[0-9]{2}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form { get; }
}
