using System.Collections.Concurrent;
using System.Reflection;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc.Filters;

namespace IptFinder.Benchmarks.Http;

/// <summary>
/// Lets the finder's page be drawn from what it found before: keeps, address by address, all that a search put into the page's
/// model, and on demand puts that into the next one in place of searching. Reading the address and drawing the page stay.
/// </summary>
internal sealed class ConstantPages : IAsyncPageFilter
{
    private static readonly PropertyInfo[] Found =
        [.. typeof(IndexModel).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(property => property.CanWrite)];

    private readonly ConcurrentDictionary<string, object?[]> _kept = [];

    /// <summary>What was found is drawn again; else it is looked for.</summary>
    public bool AreDrawn { get; set; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var address = context.HttpContext.Request.QueryString.Value ?? "";
        if (context.HandlerInstance is not IndexModel model)
        {
            await next();
        }
        else if (AreDrawn)
        {
            foreach (var (property, value) in Found.Zip(_kept[address]))
            {
                property.SetValue(model, value);
            }

            context.Result = model.Page();
        }
        else
        {
            await next();
            _kept.TryAdd(address, [.. Found.Select(property => property.GetValue(model))]);
        }
    }
}
