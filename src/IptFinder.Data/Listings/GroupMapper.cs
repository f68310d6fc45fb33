using System.Globalization;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>Reads one group that runs or will start.</summary>
internal static class GroupMapper
{
    public static TherapyGroup? Map(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var approach = ListingFields.Approach(field["approach"].Required());
        var starts = field["starts"].Date();
        var weekday = Weekday(field["weekday"], starts);
        var sessions = field["sessions"].Whole(1, 200);
        var minutes = field["minutes"].Whole(15, 480);
        var seats = field["seats"].Whole(2, 100);
        var seatsFree = field["seatsFree"].Whole(0, seats ?? 100);
        var screening = field["screening"].Flag();
        var referral = field["referral"].Flag();
        return field.Origin() is { } origin && approach is not null
            ? new TherapyGroup(
                approach, starts, weekday, sessions, minutes, seats, seatsFree, screening, referral, origin.Source, origin.AsOf)
            : null;
    }

    private static DayOfWeek? Weekday(JsonField field, DateOnly? starts)
    {
        var weekday = field.OneOf<DayOfWeek>();
        return weekday is not null && starts is { } first && first.DayOfWeek != weekday
            ? field.RefuseValue<DayOfWeek>(string.Create(
                CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} is not a {weekday}. Correct the day or the date."))
            : weekday;
    }
}
