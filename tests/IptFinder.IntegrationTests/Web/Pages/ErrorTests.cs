using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Web.Pages;

public sealed class ErrorTests
{
    private const string Secret = "what-someone-typed";

    public static TheoryData<string, HttpStatusCode, string> Failures { get; } = new()
    {
        { "bug", HttpStatusCode.InternalServerError, "Something went wrong here" },
        { "database", HttpStatusCode.ServiceUnavailable, "The directory is not ready" },
        { "request", HttpStatusCode.RequestEntityTooLarge, "That was too long" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_page_that_fails_answers_in_words_and_tells_nothing_of_the_inside(string kind, HttpStatusCode status, string heading)
    {
        using var site = new TestSite { BeforeEveryPage = () => throw Failure(kind) };

        var answer = await site.GetAsync("/about");

        Assert.Equal(status, answer.Status);
        Assert.Equal(heading, answer.Page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(answer.Page.QuerySelector("main a[href='/help']"));
        Assert.NotNull(answer.Page.QuerySelector("meta[name='robots'][content='noindex']"));
        Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_answered_in_words()
    {
        using var site = new TestSite();

        var answer = await site.GetAsync("/no/such/page?near=06510");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Page not found", answer.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_description_of_no_API_of_ours_is_answered_in_words()
    {
        using var site = new TestSite();

        var answer = await site.GetAsync("/openapi/v2.json");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Page not found", answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_API_answers_with_problem_details()
    {
        using var site = new TestSite();

        var answer = await site.GetAsync("/api/v1/no-such-thing");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.StartsWith("application/problem+json", answer.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("\"status\":404", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_page_is_no_page_of_its_own()
    {
        using var site = new TestSite();

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/error")).Status);
    }

    private static Exception Failure(string kind) => kind switch
    {
        "bug" => new InvalidOperationException(Secret),
        "database" => new SqliteException(Secret, 14),
        _ => new BadHttpRequestException(Secret, StatusCodes.Status413PayloadTooLarge),
    };
}
