using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>A group that runs or will start, with what one needs to know before asking for a place.</summary>
/// <param name="Approach">The approach's code in the reference data.</param>
/// <param name="Starts">First session; null when not set.</param>
/// <param name="Weekday">Day it meets; null when not set.</param>
/// <param name="Sessions">How many sessions; null when open-ended or not said.</param>
/// <param name="Minutes">Length of a session; null when not said.</param>
/// <param name="Seats">Seats in all; null when not said.</param>
/// <param name="SeatsFree">Seats free; null when not said.</param>
/// <param name="Screening">Whether a meeting alone comes first; null when not said.</param>
/// <param name="Referral">Whether a referral is needed; null when not said.</param>
/// <param name="Source">Who says so.</param>
/// <param name="AsOf">As of when.</param>
public sealed record TherapyGroup(
    string Approach,
    DateOnly? Starts,
    DayOfWeek? Weekday,
    int? Sessions,
    int? Minutes,
    int? Seats,
    int? SeatsFree,
    bool? Screening,
    bool? Referral,
    Source Source,
    DateOnly AsOf);
