using IptFinder.Web.Health;
using IptFinder.Web.Hosting;

if (args is [HealthProbe.Argument, var address])
{
    return await HealthProbe.RunAsync(address);
}

var builder = WebApplication.CreateBuilder(args);
builder.ListenByDefault();
builder.AddSite();
var app = builder.Build();
app.UseSite();
return await app.RunSiteAsync();
