using Microsoft.AspNetCore.Mvc.Filters;

namespace IptFinder.IntegrationTests.Web;

/// <summary>Does something before every page but the error page, such as to fail.</summary>
internal sealed class BeforePage(Action act) : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.ActionDescriptor.DisplayName != "/Error")
        {
            act();
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
