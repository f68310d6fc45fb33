namespace IptFinder.Domain.Costs;

/// <summary>Something that changes what later visits cost.</summary>
public enum CostEvent
{
    /// <summary>The visit uses up what was left of the deductible.</summary>
    DeductibleMet,

    /// <summary>The visit uses up what was left of the yearly maximum.</summary>
    MaximumReached,

    /// <summary>A plan year starts before the visit.</summary>
    NewPlanYear,

    /// <summary>The visit is the first of its plan year that is not covered any more.</summary>
    VisitsUsedUp,
}
