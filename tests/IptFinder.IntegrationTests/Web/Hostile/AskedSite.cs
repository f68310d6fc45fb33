using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using IptFinder.Web;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.Http;

namespace IptFinder.IntegrationTests.Web.Hostile;

/// <summary>
/// The site, and all that can be asked of it: what its pages and the pages behind their forms send, what the parsers take, what the
/// description of the API names. A new field is among it by itself.
/// </summary>
public sealed class AskedSite : TestSite, IAsyncLifetime
{
    private readonly Dictionary<(string Method, string Path, string Name), SentForm> _asked = [];

    /// <summary>One form to send for each field, by where it goes and its name.</summary>
    public IEnumerable<(string Name, SentForm Form)> Asked => _asked.Select(one => (one.Key.Name, one.Value));

    public async Task InitializeAsync()
    {
        // Those with a question fill more fields. To leave asks for nothing, and leads away.
        var paths = Addresses.All(this).Where(path => Path.GetExtension(path).Length == 0 && path != Links.LeaveNow).Reverse().ToList();
        var waiting = new Queue<SentForm>(paths.Select(SentForm.Of));
        while (waiting.TryDequeue(out var form))
        {
            Add(form);
            foreach (var next in (await FormsAsync(form)).Where(Add))
            {
                waiting.Enqueue(next); // It can send what nothing before it could.
            }
        }

        await AddApiAsync();
        AddParsed();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    /// <summary>Sends as the server would hand it on, so that no client mends or refuses it.</summary>
    /// <param name="method">GET or POST.</param>
    /// <param name="path">The decoded path.</param>
    /// <param name="text">The query or the body.</param>
    /// <param name="type">What the body is.</param>
    public async Task<HostileAnswer> SendAsync(string method, string path, string text, string type = "application/x-www-form-urlencoded")
    {
        var answer = await Server.SendAsync(context =>
        {
            context.Request.Method = method;
            context.Request.Path = path;
            if (method == "GET")
            {
                context.Request.QueryString = new QueryString("?" + text);
                return;
            }

            var body = Encoding.UTF8.GetBytes(text);
            context.Request.ContentType = type;
            context.Request.ContentLength = body.Length;
            context.Request.Body = new MemoryStream(body);
        });
        using var reader = new StreamReader(answer.Response.Body);
        return new HostileAnswer(answer.Response.StatusCode, answer.Response.Headers, await reader.ReadToEndAsync());
    }

    private async Task<IEnumerable<SentForm>> FormsAsync(SentForm form)
    {
        var answer = await SendAsync(form.Method, form.Path, form.Text());
        return answer.IsPage ? PageForms.Of(new HtmlParser().ParseDocument(answer.Text), form.Path) : [];
    }

    /// <returns>Whether there is something in it to ask that was not there before.</returns>
    private bool Add(SentForm form)
    {
        var before = _asked.Count;
        foreach (var name in form.Names.Concat(form.Fields.Select(field => field.Name)))
        {
            _asked.TryAdd((form.Method, form.Path, name), form);
        }

        return _asked.Count > before;
    }

    private async Task AddApiAsync()
    {
        var description = JsonNode.Parse((await GetAsync("/openapi/v1.json")).Text)!["paths"]!.AsObject();
        foreach (var (path, operations) in description)
        {
            AddNames("GET", path, operations!["get"]?["parameters"]?.AsArray().Select(parameter => (string)parameter!["name"]!) ?? []);
        }
    }

    private void AddParsed()
    {
        var costs = CostsForm.CourseFields.Concat(CostsForm.WayFields.Select(field => "a-" + field));
        foreach (var path in (string[])[Links.Costs, Links.CostWorksheet, Links.CostCallSheet])
        {
            AddNames("POST", path, costs);
        }

        foreach (var (method, path) in ((string, string)[])[("POST", Links.Plan), ("GET", Links.Plan), ("POST", Links.PlanCalendar), ("GET", Links.PlanCalendar), ("GET", Links.CheckIn)])
        {
            AddNames(method, path, PlanForm.Fields.Append("off"));
        }
    }

    /// <summary>Names that no page need show, in the form that is sent there.</summary>
    private void AddNames(string method, string path, IEnumerable<string> names)
    {
        var form = _asked.Where(one => one.Key.Method == method && one.Key.Path == path).Select(one => one.Value).MaxBy(one => one.Fields.Count);
        Add((form ?? new SentForm(method, path, [], [])) with { Names = [.. names] });
    }
}
