namespace IptFinder.Web.Pages.Prepare;

/// <summary>How soon somebody wants to start, and how long they wait for an answer before they call the next on their list.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Days">Working days, Monday to Friday; holidays are not taken out.</param>
public sealed record Urgency(string Label, int Days)
{
    /// <summary>Its value in the form: the days, which the script reads there.</summary>
    public string Code => Words.Number(Days);

    /// <summary>From the most to the least urgent. The days are a rule of thumb of our own: nobody has tested them.</summary>
    public static IReadOnlyList<Urgency> All { get; } =
    [
        new("As soon as I can", 1),
        new("Within two weeks", 2),
        new("Within a month", 4),
        new("No hurry", 5),
    ];

    /// <summary>Two weeks for those who have not said.</summary>
    public static Urgency Of(string? code) => All.FirstOrDefault(one => one.Code == code) ?? All[1];
}
