using IptFinder.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.ListenByDefault();
builder.AddSite();
var app = builder.Build();
app.UseSite();
return await app.RunSiteAsync();
