using IptFinder.Web.Privacy;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Web.Privacy;

public sealed class RequestLineTests
{
    [Theory]
    [InlineData(11, "The file directory.db is damaged or is no database. Restore a backup, or move it away and import again.")]
    [InlineData(14, "The file directory.db cannot be opened. If it is gone, restore a backup; else check the permissions of its folder.")]
    public async Task Below_the_line_of_a_request_that_the_database_kept_from_an_answer_stands_why(int code, string sentence)
    {
        var lines = await LinesOfAsync(new SqliteException("as SQLite says it", code));

        Assert.Equal(2, lines.Count);
        Assert.StartsWith("GET (no route) 200 ", lines[0], StringComparison.Ordinal);
        Assert.Equal(sentence, lines[1]);
    }

    [Fact]
    public async Task A_mistake_of_ours_has_no_sentence() => Assert.Single(await LinesOfAsync(new SqliteException("no such table: x", 1)));

    private static async Task<List<string>> LinesOfAsync(Exception problem)
    {
        var log = new LogLines<RequestLine>();
        var line = new RequestLine(
            context =>
            {
                context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = problem });
                return Task.CompletedTask;
            },
            TimeProvider.System,
            log);
        await line.InvokeAsync(new DefaultHttpContext { Request = { Method = HttpMethods.Get } });
        return log.Lines;
    }
}
