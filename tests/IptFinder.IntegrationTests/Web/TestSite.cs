using AngleSharp.Html.Parser;
using IptFinder.Data;
using IptFinder.Data.Demo;
using IptFinder.Tests.Shared;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Web;

/// <summary>
/// The whole site in memory, as it runs for the public: the sample directory in a folder of its own, and a clock that stands
/// still on 23 Nov 2026.
/// </summary>
public class TestSite : WebApplicationFactory<SiteOptions>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    // Made once: to make it takes seconds, to copy it none.
    private static readonly Lazy<Task<byte[]>> Sample = new(MakeSampleAsync);

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = [];
    private bool _isDisposed;

    public FakeTimeProvider Clock { get; } = new(Now);

    public string DatabaseFile => _folder.File("directory.db");

    /// <summary>What MVC is to do before every page; null for nothing. Set before the first request.</summary>
    internal Action? BeforeEveryPage { get; init; }

    /// <summary>A setting like "Operator:Name". Give it before the first request.</summary>
    public TestSite With(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    /// <summary>Asks for a path; redirects are not followed.</summary>
    public async Task<TestAnswer> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request);
    }

    public async Task<TestAnswer> SendAsync(HttpRequestMessage request)
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new TestAnswer(answer.StatusCode, headers, text, new HtmlParser().ParseDocument(text));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        File.WriteAllBytes(DatabaseFile, Sample.Value.GetAwaiter().GetResult());
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(TestReference.Data));
            services.Replace(ServiceDescriptor.Singleton(new DataFolder(_folder.Path)));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (BeforeEveryPage is { } act)
            {
                services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new BeforePage(act)));
            }
        });
    }

    private static async Task<byte[]> MakeSampleAsync()
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        await DemoDirectory.EnsureAsync(data, TestReference.Data, new FakeTimeProvider(Now), CancellationToken.None);
        return await File.ReadAllBytesAsync(data.DatabaseFile);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && !_isDisposed)
        {
            _isDisposed = true; // The base comes here once from each way of disposing.
            _folder.Dispose();
        }
    }
}
