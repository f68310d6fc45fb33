using IptFinder.Web.Health;
using IptFinder.Web.Hosting;

if (args is [HealthProbe.Argument, var address])
{
    return await HealthProbe.RunAsync(address);
}

// Styles and settings lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.ListenByDefault();
builder.AddSite();
var app = builder.Build();
return await app.RunSiteAsync();
