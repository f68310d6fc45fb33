using System.Text.Json;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;

namespace IptFinder.Web.Api;

/// <summary>One visit, in dollars. Deductible, copay, coinsurance, balance, uncovered and plan add up to the charge.</summary>
/// <param name="Number">1 for the first visit.</param>
/// <param name="Date">The day.</param>
/// <param name="Code">The billing code.</param>
/// <param name="Charge">What is charged, after any reduction; in network the allowed amount.</param>
/// <param name="Allowed">What the plan takes into account; null where no plan covers the visit.</param>
/// <param name="Deductible">The part the deductible takes.</param>
/// <param name="Copay">The part paid as copay.</param>
/// <param name="Coinsurance">The part paid as coinsurance.</param>
/// <param name="Balance">The fee above the allowed amount.</param>
/// <param name="Uncovered">All of a visit no plan covers.</param>
/// <param name="Patient">What the patient pays.</param>
/// <param name="Plan">What the plan pays.</param>
/// <param name="PatientSoFar">What the patient has paid after this visit.</param>
/// <param name="PlanSoFar">What the plan has paid after this visit.</param>
/// <param name="Rules">The rules used, by their names in docs/costs.md.</param>
public sealed record EstimateLine(
    int Number,
    DateOnly Date,
    string Code,
    Money Charge,
    Money? Allowed,
    Money Deductible,
    Money Copay,
    Money Coinsurance,
    Money Balance,
    Money Uncovered,
    Money Patient,
    Money Plan,
    Money PatientSoFar,
    Money PlanSoFar,
    IReadOnlyList<string> Rules)
{
    public static EstimateLine Of(CostLine line) => new(
        line.Number,
        line.Date,
        line.Code,
        line.Charge,
        line.Allowed,
        line.Deductible,
        line.Copay,
        line.Coinsurance,
        line.Balance,
        line.Uncovered,
        line.Patient,
        line.Plan,
        line.PatientSoFar,
        line.PlanSoFar,
        [.. line.Rules.Select(rule => JsonNamingPolicy.KebabCaseLower.ConvertName(rule.ToString()))]);
}
