using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IptFinder.Web.Pages.Find;

/// <summary>
/// Reads the form from the body of a private search, else from the address. The framework's own binder would take "page"
/// from the route, where Razor Pages keeps the page's name.
/// </summary>
public sealed class FindFormBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType)
        {
            var body = await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted);
            bindingContext.Result = ModelBindingResult.Success(FindForm.Read(name => body[name]));
            return;
        }

        bindingContext.Result = ModelBindingResult.Success(FindForm.Read(name => request.Query[name]));
    }
}
