using System.Globalization;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Fills the prices of a way to pay from what a therapist says. Fees too old to be shown as true are left out.</summary>
internal static class TherapistFees
{
    /// <summary>False, and nothing filled, when they state no fee for a session that holds today.</summary>
    public static bool Fill(CostsForm form, string letter, Therapist person, DateOnly today)
    {
        var facts = person.Facts;
        if (CourseFees.Session(facts, today) is not { } kind)
        {
            return false;
        }

        form.Begin(letter);
        form[$"{letter}-kind"] = CoverageQuestion.SelfPay;
        form[$"{letter}-therapist"] = person.Id.ToString(CultureInfo.InvariantCulture);
        form[$"{letter}-session"] = facts.Fees[kind].Value.ToString();
        if (facts.Fees.GetValueOrDefault(VisitKind.First).IfFresh(FactKind.Fee, today) is { IsKnown: true } first)
        {
            form[$"{letter}-first"] = first.Value.ToString();
        }

        if (facts.SlidingScale.IfFresh(FactKind.Fee, today) is { IsKnown: true, Value: { Offered: true, Floor: { } floor } })
        {
            form[$"{letter}-sliding"] = floor.ToString();
        }

        if (facts.PrepaidDiscount.IfFresh(FactKind.Fee, today) is { IsKnown: true, Value: var prepaid })
        {
            form[$"{letter}-prepay-sessions"] = prepaid.Sessions.ToString(CultureInfo.InvariantCulture);
            form[$"{letter}-prepay-percent"] = prepaid.Percent.ToString(CultureInfo.InvariantCulture);
        }

        if (form["code"].Length == 0)
        {
            form["code"] = kind == VisitKind.About60Minutes ? "90837" : "90834";
        }

        return true;
    }
}
