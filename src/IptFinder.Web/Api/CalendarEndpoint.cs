using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptFinder.Web.Pages.Plan;

namespace IptFinder.Web.Api;

/// <summary><c>GET /plan/calendar.ics</c>: the dates of a plan for a calendar. An address that cannot be read leads to the page, which says why.</summary>
internal static class CalendarEndpoint
{
    private const int LongestAlarm = 7 * 24 * 60;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Links.PlanCalendar, [HttpMethods.Get, HttpMethods.Head], Download).ExcludeFromDescription();

    private static IResult Download(HttpContext context, PlanFormReader reader, TimeProvider time)
    {
        context.Response.Headers.CacheControl = "no-store";
        var form = PlanForm.Read(context.Request.Query);
        if (reader.Answer(form).Answer is not { } answer)
        {
            return Results.Redirect(Links.Plan + context.Request.QueryString);
        }

        var planId = PlanCalendar.IsPlanId(form["plan"]) ? form["plan"] : RandomNumberGenerator.GetHexString(PlanCalendar.PlanIdLength, lowercase: true);
        var text = PlanCalendar.Write(answer, planId, Alarm(context.Request.Query["alarm"].LastOrDefault()), time.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "appointments.ics");
    }

    /// <summary>Minutes before; null for none and for what is no such number.</summary>
    private static int? Alarm(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= LongestAlarm ? minutes : null;
}
