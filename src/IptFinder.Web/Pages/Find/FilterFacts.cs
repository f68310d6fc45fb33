using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>Which fact a filter goes by: who said it, when, and how long such facts count.</summary>
internal static class FilterFacts
{
    /// <summary>What was said of one value of a filter; null when nobody said anything, and for training, whose evidence is told apart.</summary>
    public static (Source Source, DateOnly AsOf, FactKind Kind)? Said(string filter, string code, Therapist person)
    {
        var facts = person.Facts;
        return filter switch
        {
            "approach" => Of(facts.Approaches),
            "condition" => Of(facts.Conditions),
            "focus" => Of(facts.ProblemAreas),
            "insurer" => Insurer(code, facts),
            "accepting" => Of(facts.Accepting, facts.Accepting is { IsKnown: true, Value: AcceptingStatus.WaitWeeks or AcceptingStatus.From } ? FactKind.WaitTime : FactKind.Accepting),
            "sliding" => Of(facts.SlidingScale, FactKind.Fee),
            "consult" => Of(facts.FreeConsultation, FactKind.Fee),
            "age" => Of(facts.Ages),
            "format" => Of(facts.Formats),
            "when" => Of(facts.Times),
            "language" => Of(facts.Languages),
            "profession" => Of(person.Profession),
            "gender" => Of(person.Gender),
            "community" => Of(facts.Communities),
            "access" => Of(Access(person)),
            _ => null,
        };
    }

    private static (Source, DateOnly, FactKind)? Insurer(string code, ListingFacts facts) =>
        Of(facts.Insurance.FirstOrDefault(one => one.Insurer == code && one.Accepted.IsKnown)?.Accepted ?? facts.TakesInsurance, FactKind.Insurance);

    /// <summary>The newest word on an office that is step-free; one that is not says nothing of their others.</summary>
    private static Sourced<bool> Access(Therapist person) =>
        person.Locations.Select(location => location.StepFree).Where(said => said is { IsKnown: true, Value: true }).OrderByDescending(said => said.AsOf).FirstOrDefault();

    private static (Source, DateOnly, FactKind)? Of<T>(Sourced<T> said, FactKind kind = FactKind.Other)
        where T : notnull => said.IsKnown ? (said.Source, said.AsOf, kind) : null;
}
