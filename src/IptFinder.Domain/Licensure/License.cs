using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Licensure;

/// <summary>A license as somebody lists it. What it allows is for <see cref="PracticeAuthority"/> to judge.</summary>
/// <param name="State">The state that issued it.</param>
/// <param name="Number">The number as listed; empty when the source names only the state.</param>
/// <param name="Kind">The profession it is for.</param>
/// <param name="Status">Its standing, as the source has it.</param>
/// <param name="Expires">Last day it is valid; null when not known.</param>
/// <param name="Source">Who lists it; <see cref="Source.CheckedByUs"/> means looked up at the state board.</param>
/// <param name="AsOf">The day they listed it.</param>
public sealed record License(
    UsState State,
    string Number,
    Profession Kind,
    LicenseStatus Status,
    DateOnly? Expires,
    Source Source,
    DateOnly AsOf);
