namespace IptFinder.Web.Pages.Costs;

/// <summary>One session in the drawing: what patient and plan have paid by then.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width of both parts.</param>
/// <param name="PatientY">Upper edge of the patient's part.</param>
/// <param name="AllY">Upper edge of the plan's part, which stands on the patient's.</param>
/// <param name="Floor">Lower edge.</param>
public sealed record ChartBar(double X, double Width, double PatientY, double AllY, double Floor);
