using System.Globalization;

namespace IptFinder.Web.Pages.Costs;

/// <summary>The days of all visits where a plan has set them, instead of a first day and a distance.</summary>
public sealed record VisitDays
{
    private const string Form = "yyyy-MM-dd";
    private const int MostFirstVisits = 2;

    private VisitDays(IReadOnlyList<DateOnly> days, int firstVisits) => (Days, FirstVisits) = (days, firstVisits);

    /// <summary>1 to 104 days, each after the one before.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>How many of them are one to one at the price of a first visit: 1, or the one or two meetings before a group.</summary>
    public int FirstVisits { get; }

    /// <summary>Null where that is no such list: more visits than an estimate takes, or not in order.</summary>
    public static VisitDays? Of(IReadOnlyList<DateOnly> days, int firstVisits) =>
        days.Count is >= 1 and <= Domain.Costs.SessionCount.Most && days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second)
        && firstVisits is >= 1 and <= MostFirstVisits && firstVisits <= days.Count
            ? new VisitDays(days, firstVisits)
            : null;

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static VisitDays? TryParse(string text)
    {
        if (text.Split(':') is not [var first, var list]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var firstVisits))
        {
            return null;
        }

        var days = new List<DateOnly>();
        foreach (var part in list.Split(','))
        {
            if (!DateOnly.TryParseExact(part, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return null;
            }

            days.Add(day);
        }

        return Of(days, firstVisits);
    }

    /// <summary>"1:2027-01-05,2027-01-12".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{FirstVisits}:{string.Join(',', Days.Select(day => day.ToString(Form, CultureInfo.InvariantCulture)))}");
}
