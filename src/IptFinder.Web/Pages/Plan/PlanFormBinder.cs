using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IptFinder.Web.Pages.Plan;

/// <summary>Reads the planner's form from a body, or what tells nothing from an address.</summary>
public sealed class PlanFormBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        bindingContext.Result = ModelBindingResult.Success(
            !HttpMethods.IsPost(request.Method) ? PlanForm.Read(request.Query)
            : request.HasFormContentType ? PlanForm.Read(await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted))
            : new PlanForm());
    }
}
