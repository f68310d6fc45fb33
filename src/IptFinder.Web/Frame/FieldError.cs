namespace IptFinder.Web.Frame;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's name, which is also its id.</param>
/// <param name="Message">What to do: "Enter a five-digit ZIP code, like 06510".</param>
public sealed record FieldError(string Field, string Message)
{
    /// <summary>One for each field, in the order of these fields as they stand on the page; those of other fields come last.</summary>
    public static IReadOnlyList<FieldError> InOrder(IEnumerable<FieldError> errors, IReadOnlyList<string> fields) =>
        [.. errors.DistinctBy(error => error.Field).OrderBy(error => fields.TakeWhile(field => field != error.Field).Count())];
}
