namespace IptFinder.Web.Pages.Plan;

/// <summary>The course someone wants the dates of: the body of the API's plan, and what the form on the page comes to.</summary>
public sealed record PlanQuestion
{
    /// <summary>Code of the approach; IPT when null.</summary>
    public string? Approach { get; init; }

    /// <summary>Code of the problem area; null for none yet.</summary>
    public string? Area { get; init; }

    /// <summary>Sessions of the course, 1 to 104; the usual number of the approach when null.</summary>
    public int? Sessions { get; init; }

    /// <summary>Meetings one to one before a group starts; one when null. Null for all other approaches.</summary>
    public int? Meetings { get; init; }

    /// <summary>The first day it could begin, from 2020 to 2099.</summary>
    public DateOnly? First { get; init; }

    /// <summary>"monday" to "sunday": the first session is on the first such day from <see cref="First"/> on. Null for the weekday of that day.</summary>
    public string? Weekday { get; init; }

    /// <summary>When sessions begin, on the clocks of the zone.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Two letters; gives the zone where the state has only one.</summary>
    public string? State { get; init; }

    /// <summary>A US time zone by its IANA name: "America/New_York".</summary>
    public string? Zone { get; init; }

    /// <summary>"weekly", "twice-then-weekly", "biweekly" or "monthly", the first three also with "-then-monthly-6"; the usual one when null.</summary>
    public string? Every { get; init; }

    /// <summary>"earlier" or "later", where clocks show the time twice.</summary>
    public string? Fold { get; init; }

    /// <summary>Days off: "2027-02-15/2027-02-21", at most <see cref="MostPauses"/>.</summary>
    public IReadOnlyList<string>? Off { get; init; }

    /// <summary>Leaves federal holidays out.</summary>
    public bool? Holidays { get; init; }

    /// <summary>More would be a list of its own.</summary>
    public const int MostPauses = 4;

    /// <summary>What is planned when nobody says what.</summary>
    public const string UsualApproach = "ipt";
}
