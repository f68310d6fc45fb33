using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Reads the costs form from a body; an empty one where there is none. Amounts are never read from an address.</summary>
public sealed class CostsFormBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        bindingContext.Result = ModelBindingResult.Success(HttpMethods.IsPost(request.Method) && request.HasFormContentType
            ? CostsForm.Read(await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted))
            : new CostsForm());
    }
}
