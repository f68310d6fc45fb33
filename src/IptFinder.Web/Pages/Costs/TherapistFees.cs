using System.Globalization;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Fills the prices of a way to pay from what a therapist says.</summary>
internal static class TherapistFees
{
    /// <summary>False, and nothing filled, when they state no fee for a session that holds today.</summary>
    public static bool Fill(CostsForm form, string letter, Therapist person, ReferenceData reference, DateOnly today)
    {
        if (StatedFees.On(today, person.Facts) is not { } fees)
        {
            return false;
        }

        form.Begin(letter);
        form[$"{letter}-kind"] = CoverageQuestion.SelfPay;
        form[$"{letter}-therapist"] = person.Id.ToString(CultureInfo.InvariantCulture);
        form[$"{letter}-session"] = fees.Session.Value.ToString();
        form[$"{letter}-first"] = fees.First.IsKnown ? fees.First.Value.ToString() : "";
        if (fees.SlidingScale is { IsKnown: true, Value: { Offered: true, Floor: { } floor } })
        {
            form[$"{letter}-sliding"] = floor.ToString();
        }

        if (fees.Prepaid is { IsKnown: true, Value: var prepaid })
        {
            form[$"{letter}-prepay-sessions"] = prepaid.Sessions.ToString(CultureInfo.InvariantCulture);
            form[$"{letter}-prepay-percent"] = prepaid.Percent.ToString(CultureInfo.InvariantCulture);
        }

        if (form["code"].Length == 0)
        {
            form["code"] = reference.VisitCode(fees.Kind).Number;
        }

        return true;
    }
}
