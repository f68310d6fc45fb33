using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Questions to read out to an insurer: first those whose answers are missing in an estimate.</summary>
public static class CallSheetWords
{
    private static readonly (string Name, string Question)[] ForMissing =
    [
        ("allowedAmount", "What is the allowed amount for these codes with this therapist?"),
        ("deductible", "What is my own deductible for this plan year?"),
        ("deductibleMet", "How much of my deductible is met so far?"),
        ("copay", "What do I pay for an outpatient mental health visit: a copay, or coinsurance?"),
        ("afterDeductible", "Do I have to meet the deductible before that, or does it apply from the first visit?"),
        ("outOfPocketMax", "What is my own out-of-pocket maximum?"),
        ("outOfPocketMet", "How much of that maximum is met so far?"),
        ("visitLimit", "Is there a limit on visits in a plan year?"),
        ("visitsUsed", "How many of those visits have I used?"),
        ("planYearStart", "On which day does my plan year start?"),
        ("allowed", "Out of network: what amount do you allow for these codes, and is it a share of the fee?"),
    ];

    private static readonly string[] Numbers = ["deductible", "deductibleMet", "copay"];

    private static readonly string[] Always =
    [
        "Is this therapist, at this office and with this tax ID, in network for my plan today?",
        "Do I need prior authorization or a referral? Is there a review after some number of visits?",
        "Are online visits covered in the same way?",
        "Do I have out-of-network benefits? What is their deductible, what amount do you allow, and what part of it do you pay?",
        "How do I send in a superbill, and by when?",
        "What is the reference number of this call, and your name?",
    ];

    /// <summary>What the insurer will want to know.</summary>
    public static IReadOnlyList<string> Ready { get; } =
    [
        "Your member card: member ID and group number.",
        "The therapist's name, office address, NPI and tax ID. Ask the therapist for the tax ID.",
        "Something to write with, and time: you may have to wait.",
    ];

    public static IReadOnlyList<string> ReadyForMedicare { get; } =
    [
        "Your Medicare card.",
        "The therapist's name, office address and NPI.",
    ];

    /// <summary>What to ask about Original Medicare, which has no network and no card with a member line for it.</summary>
    public static IReadOnlyList<string> Medicare { get; } =
    [
        "The therapist: do you take Medicare, and do you accept assignment for these codes?",
        "Medicare: how much of my Part B deductible is met this year?",
        "Medicare: are online visits with this therapist covered?",
        "If you have a supplement or Medicare Advantage: ask that plan, as its costs differ from these.",
    ];

    /// <summary>What to ask because the estimate lacks it, in the order in which it matters.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> names)
    {
        var wanted = names.Select(name => name switch { "coinsurance" => "copay", "allowedShare" => "allowed", _ => name }).ToHashSet(StringComparer.Ordinal);
        return ForMissing.Where(one => wanted.Contains(one.Name)).Select(one => one.Question);
    }

    /// <summary>What to ask in any case: with what is asked before, always all eight questions of the fact base.</summary>
    /// <param name="codes">Of the visits planned.</param>
    /// <param name="asked">What is asked before, because the estimate lacks it: each question stands once.</param>
    public static IEnumerable<string> General(IReadOnlyList<VisitCode> codes, IReadOnlyList<string> asked) =>
    [
        Always[0],
        .. Missing(Numbers).Except(asked, StringComparer.Ordinal),
        $"Are these codes covered for outpatient mental health: {Words.And([.. codes.Select(code => $"{code.Number} ({char.ToLowerInvariant(code.Label[0])}{code.Label[1..]})")])}?",
        .. Always[1..],
    ];
}
