using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What a therapist says their visits cost, as the prices of a way to pay.</summary>
/// <param name="Person">Who says so.</param>
/// <param name="Fees">What they say.</param>
public sealed record TherapistFees(Therapist Person, StatedFees Fees)
{
    /// <summary>Null when they state no fee for a session that holds on the day.</summary>
    public static TherapistFees? On(DateOnly today, Therapist person) =>
        StatedFees.On(today, person.Facts) is { } fees ? new TherapistFees(person, fees) : null;

    /// <summary>Begins a way to pay with them.</summary>
    public void Fill(CostsForm form, string letter, ReferenceData reference)
    {
        form.Begin(letter);
        form[$"{letter}-kind"] = CoverageQuestion.SelfPay;
        form[$"{letter}-therapist"] = Person.Id.ToString(CultureInfo.InvariantCulture);
        form[$"{letter}-session"] = Fees.Session.Value.ToString();
        form[$"{letter}-first"] = Fees.First.IsKnown ? Fees.First.Value.ToString() : "";
        if (Fees.SlidingScale is { IsKnown: true, Value: { Offered: true, Floor: { } floor } })
        {
            form[$"{letter}-sliding"] = floor.ToString();
        }

        if (Fees.Prepaid is { IsKnown: true, Value: var prepaid })
        {
            form[$"{letter}-prepay-sessions"] = prepaid.Sessions.ToString(CultureInfo.InvariantCulture);
            form[$"{letter}-prepay-percent"] = prepaid.Percent.ToString(CultureInfo.InvariantCulture);
        }

        FillMedicare(form, letter, reference);
        if (form["code"].Length == 0)
        {
            form["code"] = reference.VisitCode(Fees.Kind).Number;
        }
    }

    /// <summary>What of the prices is no longer their word, and what they do say.</summary>
    public IEnumerable<string> Changes(CostsForm form, string letter, ReferenceData reference)
    {
        if (!Is(form[$"{letter}-session"], Fees.Session.Value))
        {
            yield return $"You changed this. They state {Fees.Session.Value} for a {Label(reference.VisitCode(Fees.Kind))}, on {Words.Date(Fees.Session.AsOf)}.";
        }

        var first = form[$"{letter}-first"];
        if (Fees.First.IsKnown && !Is(first, Fees.First.Value))
        {
            yield return $"You changed the first visit. They state {Fees.First.Value} for it, on {Words.Date(Fees.First.AsOf)}.";
        }
        else if (!Fees.First.IsKnown && first.Length > 0)
        {
            yield return "They state no fee for a first visit: this price is yours.";
        }
    }

    /// <summary>Null unless their fee is for visits of another length than those of the course.</summary>
    public string? OtherLength(CostsForm form, string letter, ReferenceData reference)
    {
        var stated = reference.VisitCode(Fees.Kind);
        var number = new CourseReader(form, reference).SessionCode();
        var chosen = reference.VisitCodes.FirstOrDefault(code => code.Number == number);
        return chosen is null || chosen == stated || !Is(form[$"{letter}-session"], Fees.Session.Value)
            ? null
            : $"{Person.Name} states this fee for a {Label(stated)}. You chose: {Label(chosen)}.";
    }

    /// <summary>Whose fees an answer rests on.</summary>
    public string Origin(CostsForm form, string letter, ReferenceData reference)
    {
        var said = SourceWords.SaysWho(Fees.Session.Source, Fees.Session.AsOf);
        return Changes(form, letter, reference).Any()
            ? $"Fees: {Person.Name}, but you changed them. {Fees.Session.Value} for a {Label(reference.VisitCode(Fees.Kind))}, {said}."
            : $"Fees: {Person.Name}, {said}.";
    }

    private void FillMedicare(CostsForm form, string letter, ReferenceData reference)
    {
        if (Person.Locations is [var place, ..])
        {
            form[$"{letter}-zip"] = place.Zip.ToString();
        }

        if (Person.Profession is { IsKnown: true, Value: var profession } && reference.Medicare.ShareOf(profession) is not null)
        {
            form[$"{letter}-profession"] = SearchFilters.Code(profession);
        }
    }

    private static bool Is(string text, Money fee) => MoneyRange.TryParse(text) == MoneyRange.Exactly(fee);

    private static string Label(VisitCode code) => char.ToLowerInvariant(code.Label[0]) + code.Label[1..];
}
