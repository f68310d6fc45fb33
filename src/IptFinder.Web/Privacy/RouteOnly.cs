using System.Diagnostics;
using OpenTelemetry;

namespace IptFinder.Web.Privacy;

/// <summary>Of a trace of a request stays what the log tells too: method, route and result. Its address, browser and whatever else comes with it go.</summary>
public sealed class RouteOnly : BaseProcessor<Activity>
{
    private static readonly string[] Kept = ["http.request.method", "http.route", "http.response.status_code"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Select(tag => tag.Key).Except(Kept, StringComparer.Ordinal).ToList())
        {
            data.SetTag(tag, null);
        }

        data.SetStatus(data.Status); // Without the words that may come with it.
        data.DisplayName = $"{data.GetTagItem("http.request.method")} {data.GetTagItem("http.route")}";
    }
}
