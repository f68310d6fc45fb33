namespace IptFinder.Web.Settings;

/// <summary>Reads addresses given by the operator.</summary>
public static class WebAddress
{
    /// <summary>An absolute https address with a host and without a user name.</summary>
    public static bool IsHttps(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.Host.Length > 0
        && address.UserInfo.Length == 0;
}
