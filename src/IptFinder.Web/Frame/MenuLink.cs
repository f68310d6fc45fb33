namespace IptFinder.Web.Frame;

/// <summary>One link of a menu.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Href">Where it goes, from <see cref="Links"/>.</param>
public sealed record MenuLink(string Label, string Href);
