namespace IptFinder.Web.Frame;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's name, which is also its id.</param>
/// <param name="Message">What to do: "Enter a five-digit ZIP code, like 06510".</param>
public sealed record FieldError(string Field, string Message);
