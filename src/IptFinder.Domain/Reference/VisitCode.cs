using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Reference;

/// <summary>A billing code with our own words for it; the official descriptors are not ours to show.</summary>
/// <param name="Number">Five digits: "90834".</param>
/// <param name="Kind">The kind of visit it is priced as; null for one that listings do not price.</param>
/// <param name="Label">Our words: "Session of about 45 minutes".</param>
/// <param name="SourceId">The source in the reference data.</param>
public sealed record VisitCode(string Number, VisitKind? Kind, string Label, string SourceId);
