namespace IptFinder.Web.Settings;

/// <summary>Who runs this site, section <c>Operator</c>: required unless only fictional people are listed.</summary>
public sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>The person or body, as it is to be shown.</summary>
    public string Name { get; set; } = "";

    /// <summary>An e-mail address or an https address, shown on every listing for corrections.</summary>
    public string Contact { get; set; } = "";

    /// <summary>True when both are given.</summary>
    public bool IsGiven => Name.Length > 0 && Contact.Length > 0;
}
