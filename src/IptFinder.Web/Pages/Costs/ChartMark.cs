namespace IptFinder.Web.Pages.Costs;

/// <summary>A line in the drawing where something happens.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Top">Upper end of the drawing.</param>
/// <param name="Floor">Lower end.</param>
/// <param name="TextY">Where its words stand, above the drawing.</param>
/// <param name="Text">The words.</param>
/// <param name="IsRight">The line stands in the right half, so its words end there.</param>
public sealed record ChartMark(double X, double Top, double Floor, double TextY, string Text, bool IsRight);
