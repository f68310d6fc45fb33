using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>
/// Is a filter's value true of someone: yes, no or not known? Written from the specification's sentences, with its numbers
/// of days, one value at a time.
/// </summary>
internal static class FactOracle
{
    private static readonly DateOnly Today = Days.Today;

    public static bool? Holds(string filter, string code, Therapist person)
    {
        var facts = person.Facts;
        return filter switch
        {
            "training" => Training(code, facts),
            "approach" => Lists(facts.Approaches, code, Same),
            "condition" => Lists(facts.Conditions, code, Same),
            "focus" => Lists(facts.ProblemAreas, code, Same),
            "insurer" => Insurer(code, facts),
            "accepting" => Accepting(facts).Code is { } status ? status == code : null,
            "sliding" => Fresh(facts.SlidingScale, 180) ? facts.SlidingScale.Value.Offered : null,
            "consult" => Fresh(facts.FreeConsultation, 180) ? facts.FreeConsultation.Value : null,
            "age" => Lists(facts.Ages, code, age => age switch
            {
                AgeGroup.Children => "children",
                AgeGroup.Teens => "teens",
                AgeGroup.Adults => "adults",
                AgeGroup.OlderAdults => "older-adults",
            }),
            "format" => Lists(facts.Formats, code, Lower),
            "when" => Lists(facts.Times, code, Lower),
            "language" => Lists(facts.Languages, code, Same),
            "profession" => Fresh(person.Profession, 365) ? Hyphened(person.Profession.Value) == code : null,
            "gender" => Fresh(person.Gender, 365) ? Lower(person.Gender.Value) == code : null,
            "community" => Lists(facts.Communities, code, Same),
            "access" => Access(person),
            _ => throw new ArgumentException(filter, nameof(filter)),
        };
    }

    /// <summary>The fee compared: 45 minutes, else 60, else the floor of a sliding scale that is offered.</summary>
    public static Money? Fee(ListingFacts facts)
    {
        var fresh = facts.Fees.Where(fee => Fresh(fee.Value, 180)).ToDictionary(fee => fee.Key, fee => fee.Value.Value);
        if (fresh.TryGetValue(VisitKind.About45Minutes, out var about45))
        {
            return about45;
        }

        if (fresh.TryGetValue(VisitKind.About60Minutes, out var about60))
        {
            return about60;
        }

        return Fresh(facts.SlidingScale, 180) && facts.SlidingScale.Value.Offered ? facts.SlidingScale.Value.Floor : null;
    }

    /// <summary>Null when not known; the wait in days where there is one.</summary>
    public static (string? Code, int Days) Accepting(ListingFacts facts)
    {
        var said = facts.Accepting;
        return said switch
        {
            { IsKnown: false } => (null, 0),
            { Value: AcceptingStatus.Yes } => (Fresh(said, 30) ? "yes" : null, 0),
            { Value: AcceptingStatus.No } => (Fresh(said, 30) ? "no" : null, 0),
            { Value: AcceptingStatus.WaitWeeks wait } => (Fresh(said, 21) ? "wait" : null, wait.Weeks * 7),
            { Value: AcceptingStatus.From from } when from.Date <= Today => (Fresh(said, 21) ? "yes" : null, 0),
            { Value: AcceptingStatus.From from } => (Fresh(said, 21) ? "wait" : null, from.Date.DayNumber - Today.DayNumber),
            _ => throw new ArgumentException("A new kind of answer.", nameof(facts)),
        };
    }

    public static bool Fresh<T>(Sourced<T> fact, int days)
        where T : notnull => fact.IsKnown && (fact.Source == Source.Registry || fact.AsOf.AddDays(days) >= Today);

    private static bool? Training(string code, ListingFacts facts)
    {
        var rung = TrainingOracle.RungOf(facts, Today) switch
        {
            TrainingRung.Certified => "certified",
            TrainingRung.Trained => "trained",
            TrainingRung.SaysSo => "says-so",
            TrainingRung.Unknown => "unknown",
        };
        return rung == code ? true : rung == "unknown" ? null : false;
    }

    /// <summary>
    /// A statement on this insurer within 90 days counts. Else a lately said "no insurance at all" is a no; an old statement
    /// on it leaves it open; a therapist who lately named insurers they do take, and not this one, does not take it.
    /// </summary>
    private static bool? Insurer(string code, ListingFacts facts)
    {
        var fresh = facts.Insurance.Where(one => Fresh(one.Accepted, 90)).ToList();
        if (fresh.Exists(one => one.Insurer == code))
        {
            return fresh.Exists(one => one.Insurer == code && one.Accepted.Value);
        }

        if (Fresh(facts.TakesInsurance, 90) && !facts.TakesInsurance.Value)
        {
            return false;
        }

        var saidBefore = facts.Insurance.Any(one => one.Insurer == code);
        var namesOthers = fresh.Exists(one => one.Accepted is { Source: Source.Therapist, Value: true });
        return namesOthers && !saidBefore ? false : null;
    }

    private static bool? Access(Therapist person)
    {
        var answers = person.Locations
            .Where(location => !(Fresh(location.InPerson, 365) && !location.InPerson.Value))
            .Select(location => Fresh(location.StepFree, 365) ? location.StepFree.Value : (bool?)null)
            .ToList();
        if (answers.Contains(true))
        {
            return true;
        }

        return answers.Count == 0 || answers.Contains(null) ? null : false;
    }

    private static bool? Lists<T>(Sourced<IReadOnlyList<T>> fact, string code, Func<T, string> name) =>
        Fresh(fact, 365) ? fact.Value.Any(one => name(one) == code) : null;

    private static string Same(string code) => code;

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Hyphened<T>(T value)
        where T : struct, Enum => Lower(value) switch
        {
            "clinicalsocialworker" => "clinical-social-worker",
            "marriagefamilytherapist" => "marriage-family-therapist",
            "psychiatricnurse" => "psychiatric-nurse",
            var plain => plain,
        };
}
