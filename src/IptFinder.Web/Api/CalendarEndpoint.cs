using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptFinder.Web.Pages.Plan;

namespace IptFinder.Web.Api;

/// <summary>
/// <c>/plan/calendar.ics</c>: the dates of a plan for a calendar. GET takes only what tells nothing, and takes each session for one of IPT;
/// POST takes the whole form. An address that cannot be read leads to the page, which says why; such a form, which no page of ours sends, is a
/// bad request.
/// </summary>
internal static class CalendarEndpoint
{
    private const int LongestAlarm = 7 * 24 * 60;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Links.PlanCalendar, [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], DownloadAsync).ExcludeFromDescription();

    private static async Task<IResult> DownloadAsync(HttpContext context, PlanFormReader reader, TimeProvider time)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (request, isPost) = (context.Request, HttpMethods.IsPost(context.Request.Method));
        var sent = !isPost ? null
            : request.HasFormContentType ? await request.ReadFormAsync(context.RequestAborted)
            : FormCollection.Empty;
        var form = sent is null ? PlanForm.Read(request.Query) : PlanForm.Read(sent);
        if (reader.Answer(form).Answer is not { } answer)
        {
            return isPost ? Results.StatusCode(StatusCodes.Status400BadRequest) : Results.Redirect(Links.Plan + request.QueryString);
        }

        var planId = PlanCalendar.IsPlanId(form["plan"]) ? form["plan"] : RandomNumberGenerator.GetHexString(PlanCalendar.PlanIdLength, lowercase: true);
        var text = PlanCalendar.Write(answer, planId, Alarm((sent?["alarm"] ?? request.Query["alarm"]).LastOrDefault()), time.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "appointments.ics");
    }

    /// <summary>Minutes before; null for none and for what is no such number.</summary>
    private static int? Alarm(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= LongestAlarm ? minutes : null;
}
