namespace IptFinder.Web.Pages.Costs;

/// <summary>A line in the drawing where something happens, from its words down to the foot.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="TextY">Where its words stand, above the drawing.</param>
/// <param name="Words">The words.</param>
/// <param name="IsRight">The line stands in the right half, so its words end there.</param>
public sealed record ChartMark(double X, double TextY, string Words, bool IsRight);
