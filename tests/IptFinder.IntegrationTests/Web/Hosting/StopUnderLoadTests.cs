using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>A service manager asks the site to end while it is asked.</summary>
public sealed class StopUnderLoadTests
{
    private const int Begun = 20;
    private const int Visitors = 8;

    /// <summary>
    /// Each has sent half a form, and the site has said that it reads it. The other half comes when the site listens no more.
    /// </summary>
    [Fact]
    public async Task Every_request_that_was_begun_is_answered_whole_and_the_site_ends_well()
    {
        await using var site = await SiteProcess.StartAsync();
        var visitors = Enumerable.Range(0, Visitors).Select(visitor => Task.Run(() => VisitAsync(site.Address, keeps: visitor % 2 == 0))).ToList();
        var begun = await Task.WhenAll(Enumerable.Range(0, Begun).Select(_ => BegunPost.SendHalfAsync(site.Address)));

        var stopping = site.StopAsync();
        var visits = await Task.WhenAll(visitors);
        var answers = await Task.WhenAll(begun.Select(post => post.SendRestAsync()));
        await stopping;

        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.EndsWith("\r\n0\r\n\r\n", answer, StringComparison.Ordinal)); // The last chunk.
        var answered = visits.Sum(visit => visit.Answered);
        Assert.NotEqual(0, answered); // On a busy machine not each of them need have had a turn.
        Assert.Equal(answered, Regex.Count(site.Output, "GET /find ", RegexOptions.None, TimeSpan.FromSeconds(10))); // Nothing that the site began to answer was lost.
        Assert.All(visits, visit => Assert.InRange(visit.Unread, 0, 1)); // Once, while the site ends its listening.
        Assert.Equal(0, site.ExitCode);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
    }

    /// <summary>
    /// Asks until no connection is taken any more, on a new one each time or on one that is kept: then the client asks once more by itself,
    /// as browsers do, when it is closed before an answer. An answer that began must be good and whole.
    /// </summary>
    /// <returns>
    /// How many answers there were, and how many connections were closed without one: what the system has taken for the site and the site
    /// has not read yet when it listens no more. A browser asks again by itself.
    /// </returns>
    private static async Task<(int Answered, int Unread)> VisitAsync(Uri site, bool keeps)
    {
        using var http = new HttpClient { BaseAddress = site, DefaultRequestHeaders = { ConnectionClose = !keeps } };
        for (var (answered, unread) = (0, 0); ;)
        {
            HttpResponseMessage answer;
            try
            {
                answer = await http.GetAsync(new Uri("/find?near=06510", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            }
            catch (HttpRequestException refused) when (refused.HttpRequestError == HttpRequestError.ConnectionError)
            {
                return (answered, unread);
            }
            catch (HttpRequestException)
            {
                unread++;
                continue;
            }

            using (answer)
            {
                Assert.EndsWith("</html>", (await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).TrimEnd(), StringComparison.Ordinal);
                answered++;
            }
        }
    }

    private sealed class BegunPost(TcpClient client)
    {
        private const string FirstHalf = "near=06510&";
        private const string SecondHalf = "radius=25";

        public static async Task<BegunPost> SendHalfAsync(Uri site)
        {
            var client = new TcpClient();
            await client.ConnectAsync(site.Host, site.Port);
            var length = (FirstHalf.Length + SecondHalf.Length).ToString(CultureInfo.InvariantCulture);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /find HTTP/1.1\r\nHost: {site.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n" +
                "Expect: 100-continue\r\nConnection: close\r\n\r\n"));
            var goOn = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
            await client.GetStream().ReadExactlyAsync(goOn);
            Assert.StartsWith("HTTP/1.1 100 ", Encoding.ASCII.GetString(goOn), StringComparison.Ordinal);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(FirstHalf));
            return new BegunPost(client);
        }

        public async Task<string> SendRestAsync()
        {
            using (client)
            {
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(SecondHalf));
                using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
                return await reader.ReadToEndAsync();
            }
        }
    }
}
