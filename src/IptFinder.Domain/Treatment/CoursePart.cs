namespace IptFinder.Domain.Treatment;

/// <summary>A phase or a stage of one course.</summary>
/// <param name="Code">Code of the phase or stage.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What happens in it.</param>
/// <param name="First">Its first session, counted from 1.</param>
/// <param name="Last">Its last session.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record CoursePart(string Code, string Name, string Summary, int First, int Last, IReadOnlyList<string> SourceIds);
