using System.Globalization;
using IptFinder.Domain.Geography;

namespace IptFinder.Web;

/// <summary>Every address inside the site is made here.</summary>
public static class Links
{
    public const string Home = "/";
    public const string Find = "/find";
    public const string Browse = "/browse";
    public const string Help = "/help";
    public const string About = "/about";
    public const string AboutIpt = "/about#ipt";
    public const string AboutData = "/about#data";
    public const string AboutOrder = "/about#order";
    public const string AboutPrivacy = "/about#privacy";
    public const string ForTherapists = "/for-therapists";
    public const string Leave = "/leave";
    public const string ErrorPage = "/error";
    public const string Health = "/health";
    public const string HealthLive = "/health/live";

    /// <summary>The element that "Skip to main content" goes to.</summary>
    public const string MainId = "main";

    public static string BrowseState(UsState state) => $"{Browse}/{state.ToString().ToLowerInvariant()}";

    /// <summary>A place on the same page.</summary>
    public static string Fragment(string id) => "#" + id;

    /// <summary>Dials a number as people write it: "988", "1-833-852-6262".</summary>
    public static string Call(string number) => "tel:" + Dialled(number);

    /// <summary>Opens a text message to the number at the end of "988" or "HOME to 741741".</summary>
    public static string Text(string instruction) => "sms:" + Dialled(instruction.Split(' ')[^1]);

    /// <summary>Opens an e-mail, or a web address as it is.</summary>
    public static string Contact(string contact) => contact.Contains('@', StringComparison.Ordinal) ? "mailto:" + contact : contact;

    private static string Dialled(string number)
    {
        var first = number.Split(' ')[0];
        var digits = string.Concat(first.Where(char.IsAsciiDigit));
        return digits.Length == 11 ? string.Create(CultureInfo.InvariantCulture, $"+{digits}") : digits;
    }
}
