namespace IptFinder.Web.Api;

/// <summary>One suggestion.</summary>
/// <param name="Value">What the parameter of the search takes.</param>
/// <param name="Label">How it reads.</param>
/// <param name="Kind">What it is about.</param>
public sealed record SuggestResult(string Value, string Label, string Kind);
