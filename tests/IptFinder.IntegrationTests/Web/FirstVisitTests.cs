using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace IptFinder.IntegrationTests.Web;

/// <summary>
/// What a browser with an empty cache is sent: a page and what it loads by itself. Published files are packed harder than here, so
/// this is more than a visitor gets; <c>tests/audit/speed.mjs</c> counts what a browser asks the published site for.
/// </summary>
[Collection(SampleSite.Name)]
public sealed class FirstVisitTests(TestSite site)
{
    private const int MostBytes = 30 * 1024;
    private const int MostRequests = 5;

    // None of them leads elsewhere: StylesheetTests for url() and @import, below for scripts.
    private const string Loaded = "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=manifest], script[src], img, source, iframe, object, embed";

    [Theory]
    [InlineData("/")]
    [InlineData("/find")]
    [InlineData("/find?near=06510&radius=50&approach=ipt&insurer=aetna&unknown=include")]
    [InlineData("/find?near=10001&mode=online")]
    [InlineData("/therapists/1/sook-shim")]
    [InlineData("/therapists/3/carmen-g-zepeda")]
    [InlineData("/learn")]
    [InlineData("/learn/three-phases")]
    [InlineData("/learn/glossary")]
    [InlineData("/costs")]
    [InlineData("/costs?therapist=1")]
    [InlineData("/plan")]
    [InlineData("/plan?sessions=16&first=2027-01-05&time=17:00&zone=America/New_York")]
    [InlineData("/guide")]
    [InlineData("/help")]
    [InlineData("/browse")]
    [InlineData("/compare?ids=1,2,3")]
    [InlineData("/prepare/contact?therapist=1")]
    public async Task Takes_30_KB_and_5_requests_at_most(string path)
    {
        using var client = site.CreateClient();
        var (bytes, text) = await LoadAsync(client, path);
        var files = new HtmlParser().ParseDocument(text).QuerySelectorAll(Loaded).Select(AddressOf).Distinct(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var (more, content) = await LoadAsync(client, file);
            bytes += more;
            Assert.False(file.EndsWith(".js", StringComparison.Ordinal) && content.Contains("import", StringComparison.Ordinal), $"{file} loads another script.");
        }

        Assert.InRange(files.Count + 1, 3, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
    }

    private static string AddressOf(IElement element) =>
        element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("data")!;

    /// <returns>How many bytes of body were sent, and what they say.</returns>
    private static async Task<(int Bytes, string Text)> LoadAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return (body.Length, answer.Content.Headers.ContentEncoding.Contains("br") ? Unpacked(body) : Encoding.UTF8.GetString(body));
    }

    private static string Unpacked(byte[] body)
    {
        using var brotli = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli);
        return reader.ReadToEnd();
    }
}
