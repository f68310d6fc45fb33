using System.Globalization;
using System.Text;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Languages;

namespace IptFinder.Web;

/// <summary>Every address inside the site is made here.</summary>
public static class Links
{
    public const string Home = "/";
    public const string Find = "/find";
    public const string Learn = "/learn";
    public const string Guide = "/guide";
    public const string Costs = "/costs";
    public const string CostWorksheet = "/costs/worksheet";
    public const string CostCallSheet = "/costs/call-sheet";
    public const string CheckIn = "/check-in";
    public const string RhythmSheet = "/check-in/rhythm";
    public const string ClosenessSheet = "/check-in/closeness";
    public const string Plan = "/plan";
    public const string PlanCalendar = "/plan/calendar.ics";
    public const string Compare = "/compare";
    public const string Prepare = "/prepare";
    public const string PrepareContact = "/prepare/contact";
    public const string PrepareQuestions = "/prepare/questions";
    public const string PrepareFirstAppointment = "/prepare/first-appointment";
    public const string PrepareMoving = "/prepare/moving";
    public const string Browse = "/browse";
    public const string Help = "/help";
    public const string About = "/about";
    public const string AboutIpt = "/about#ipt";
    public const string AboutData = "/about#data";
    public const string AboutPrices = "/about#prices";
    public const string AboutOrder = "/about/order";
    public const string Privacy = "/privacy";
    public const string HealthData = "/privacy/health-data";
    public const string PrivacySignal = "/.well-known/gpc.json";
    public const string AboutAccess = "/about#access";
    public const string ForTherapists = "/for-therapists";
    public const string Leave = "/leave";
    public const string LeaveNow = Leave + "?now=yes";
    public const string ErrorPage = "/error";
    public const string Card = "/img/card.png";
    public const string SiteMap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Api = "/api";
    public const string Health = "/health";
    public const string HealthLive = "/health/live";

    /// <summary>The element that "Skip to main content" goes to.</summary>
    public const string MainId = "main";

    public static string BrowseState(UsState state) => $"{Browse}/{state.ToString().ToLowerInvariant()}";

    public static string BrowseTown(UsState state, string townSlug) => $"{BrowseState(state)}/{townSlug}";

    /// <summary>A search with everything it holds; the same text always gives the same search.</summary>
    public static string FindWith(TherapistQuery query)
    {
        var address = new StringBuilder(Find);
        foreach (var (name, value) in query.Parameters(withPage: true))
        {
            address.Append(address.Length == Find.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return address.ToString();
    }

    /// <summary>A therapist's page, for a client in that state where it is known.</summary>
    public static string Therapist(Therapist person, UsState? client = null) => string.Create(
        CultureInfo.InvariantCulture, $"/therapists/{person.Id}/{Slug(person)}{(client is { } state ? $"?state={state}" : "")}");

    /// <summary>A page of the explainer.</summary>
    public static string Article(string slug, SiteLanguage language) => $"{language.At(Learn)}/{slug}";

    /// <summary>The costs page with a therapist's fees filled in.</summary>
    public static string CostsOf(Therapist person) => string.Create(CultureInfo.InvariantCulture, $"{Costs}?therapist={person.Id}");

    /// <summary>The planner with the dates of a plan.</summary>
    public static string PlanOf(IEnumerable<(string Name, string Value)> fields) =>
        $"{Plan}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";

    /// <summary>Therapists side by side: their numbers alone stand in the address, in order.</summary>
    /// <param name="ids">Our numbers for them; none for the page that explains the list.</param>
    /// <param name="byFee">Lowest fee first instead of the order given.</param>
    public static string CompareOf(IEnumerable<int> ids, bool byFee = false)
    {
        var list = string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return list.Length == 0 ? Compare : $"{Compare}?ids={list}{(byFee ? "&sort=fee" : "")}";
    }

    /// <summary>What to say to a therapist on the first call.</summary>
    public static string ContactOf(Therapist person) => string.Create(CultureInfo.InvariantCulture, $"{PrepareContact}?therapist={person.Id}");

    /// <summary>Whether a therapist may go on after a move.</summary>
    public static string MovingWith(Therapist person) => string.Create(CultureInfo.InvariantCulture, $"{PrepareMoving}?therapist={person.Id}");

    /// <summary>Check in, with the dates of a course for its chart; nothing in them tells why someone goes.</summary>
    public static string CheckInWith(IReadOnlyList<(string Name, string Value)> dates) => dates.Count == 0
        ? CheckIn
        : $"{CheckIn}?{string.Join('&', dates.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"))}";

    /// <summary>The costs page with numbers in the part of the address that stays in the browser.</summary>
    public static string CostsKept(IEnumerable<KeyValuePair<string, string>> numbers) => Costs + "#" + string.Join(
        '&', numbers.Select(one => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value)}"));

    /// <summary>The name in an address: "marisol-vega-lindqvist".</summary>
    public static string Slug(Therapist person)
    {
        var slug = Domain.Naming.Slug.Of(person.Name.ToString());
        return slug.Length == 0 ? "therapist" : slug;
    }

    /// <summary>Opens an e-mail with subject and text filled in; lines end in CR LF, as RFC 6068 asks.</summary>
    public static string Mail(string address, string subject, string body) =>
        $"mailto:{Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body.ReplaceLineEndings("\r\n"))}";

    /// <summary>Opens a message to whoever runs the site, about one listing; a web address opens as it is.</summary>
    public static string ReportProblem(string contact, Therapist person) => contact.Contains('@', StringComparison.Ordinal)
        ? Mail(contact, $"Problem with listing {person.Id}", $"Listing {person.Id}: {person.Name}\n\nWhat is wrong:\n\nWhat is right, and where it can be checked:\n")
        : contact.Length > 0 ? contact : ForTherapists;

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
