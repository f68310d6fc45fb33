using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Reference;

/// <summary>
/// When people without insurance, or who do not use it, must be given a good-faith estimate, and when they may dispute a bill
/// that is above it. Source: No Surprises Act, 45 CFR 149.610 and 149.620, as told in each figure's source.
/// </summary>
public sealed record GoodFaithEstimateRule
{
    /// <summary>
    /// A visit booked at least so many business days ahead, and fewer than <see cref="LongNotice"/>, has the short deadline.
    /// </summary>
    public required PublishedFigure<int> ShortNotice { get; init; }

    /// <summary>Business days after booking.</summary>
    public required PublishedFigure<int> ShortNoticeWithin { get; init; }

    /// <summary>A visit booked at least so many business days ahead has the long deadline.</summary>
    public required PublishedFigure<int> LongNotice { get; init; }

    /// <summary>Business days after booking.</summary>
    public required PublishedFigure<int> LongNoticeWithin { get; init; }

    /// <summary>Business days after a patient asks for an estimate.</summary>
    public required PublishedFigure<int> RequestWithin { get; init; }

    /// <summary>A bill may be disputed when it is at least this much above the estimate.</summary>
    public required PublishedFigure<Money> DisputeFromOver { get; init; }

    /// <summary>Calendar days after the date on the bill.</summary>
    public required PublishedFigure<int> DisputeWithin { get; init; }

    /// <summary>What a dispute costs the patient who starts it.</summary>
    public required PublishedFigure<Money> DisputeFee { get; init; }

    /// <summary>The federal telephone number for questions.</summary>
    public required SourcedNote HelpLine { get; init; }
}
