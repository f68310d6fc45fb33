using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>Says in words what is known of someone today. What is too old reads "last said ... on DATE", never as true.</summary>
public sealed class TherapistWords(ReferenceData reference, TrainingLadder ladder, TimeProvider time)
{
    /// <summary>The code for a training outside the bodies that certify: its course says what it was.</summary>
    private const string OtherBody = "other";

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    public static string NameAndCredentials(Therapist person) =>
        string.Join(", ", person.Credentials.Prepend(person.Name.ToString()));

    public string Profession(Therapist person) =>
        person.Profession.IsKnown ? reference.ProfessionLabels[person.Profession.Value] : "Profession not known";

    public TrainingLine Training(Therapist person)
    {
        var rung = ladder.RungOf(person.Facts, Today);
        if (ladder.BestEvidence(person.Facts, Today) is { } best)
        {
            return new TrainingLine(rung, EvidenceText(best.Evidence), EvidenceDetail(best.Evidence));
        }

        var said = person.Facts.Approaches;
        var ipt = said.IsKnown ? IptNames(said.Value) : "";
        return (rung, ipt.Length > 0) switch
        {
            (TrainingRung.SaysSo, _) => new TrainingLine(rung, $"Says they offer {ipt}", "Ask which training they had, and when"),
            (_, true) => new TrainingLine(rung, $"Last said they offer {ipt} on {Words.Date(said.AsOf)}", "Ask if they still do"),
            _ => new TrainingLine(rung, "Training in IPT not known", "Ask if they are trained in IPT, by whom, and when"),
        };
    }

    public FactLine NewClients(Therapist person)
    {
        var said = person.Facts.Accepting;
        if (!said.IsKnown)
        {
            return FactLine.NotKnown;
        }

        var words = AcceptingWords(said.Value);
        return AcceptingOn.Judge(said, Today).Status switch
        {
            Domain.Therapists.NewClients.Unknown => Stale(words, said.AsOf),
            Domain.Therapists.NewClients.Yes => new FactLine(words, $"confirmed {Words.Ago(said.AsOf, Today)}", FactTone.Good),
            _ => new FactLine(words, $"confirmed {Words.Ago(said.AsOf, Today)}", FactTone.Plain),
        };
    }

    /// <summary>The fee to compare, with the sliding scale's floor.</summary>
    public FactLine Fee(Therapist person)
    {
        var facts = person.Facts;
        var floor = facts.SlidingScale.IsFresh(FactKind.Fee, Today) && facts.SlidingScale.Value.Offered ? facts.SlidingScale.Value.Floor : null;
        foreach (var kind in (ReadOnlySpan<VisitKind>)[VisitKind.About45Minutes, VisitKind.About60Minutes])
        {
            if (facts.Fees.TryGetValue(kind, out var fee))
            {
                var price = $"{Words.Amount(fee.Value)} for {Visit(kind)}";
                if (fee.IsFresh(FactKind.Fee, Today))
                {
                    return new FactLine(price + (floor is { } low ? $", sliding from {Words.Amount(low)}" : ""), Words.Date(fee.AsOf), FactTone.Plain);
                }

                if (floor is null)
                {
                    return Stale(price, fee.AsOf);
                }
            }
        }

        return floor is { } lowest ? new FactLine($"Sliding from {Words.Amount(lowest)}", Words.Date(facts.SlidingScale.AsOf), FactTone.Plain) : FactLine.NotKnown with { Text = "Not listed" };
    }

    /// <summary>One insurer in words: taken or not, who says so and when.</summary>
    public FactLine Insurer(Therapist person, string insurer)
    {
        var facts = person.Facts;
        if (facts.Insurance.FirstOrDefault(one => one.Insurer == insurer && one.Accepted.IsKnown) is { } entry)
        {
            var said = entry.Accepted;
            var words = said.Value ? "Yes" : "No";
            return said.IsFresh(FactKind.Insurance, Today)
                ? new FactLine(words, SourceWords.SaysWho(said.Source, said.AsOf), said.Value ? FactTone.Good : FactTone.Plain)
                : Stale(words, said.AsOf);
        }

        return facts.TakesInsurance.IsFresh(FactKind.Insurance, Today) && !facts.TakesInsurance.Value
            ? new FactLine("Takes no insurance", SourceWords.SaysWho(facts.TakesInsurance.Source, facts.TakesInsurance.AsOf), FactTone.Plain)
            : FactLine.NotKnown;
    }

    /// <summary>All insurers said to be taken, in one line.</summary>
    public FactLine Insurers(Therapist person)
    {
        var facts = person.Facts;
        var taken = facts.Insurance.Where(one => one.Accepted.IsFresh(FactKind.Insurance, Today) && one.Accepted.Value).ToList();
        if (taken.Count > 0)
        {
            var names = taken.Take(3).Select(one => reference.Insurers.Label(one.Insurer)).ToList();
            if (taken.Count > 3)
            {
                names.Add($"{taken.Count - 3} more");
            }

            return new FactLine(Words.And(names), SourceWords.SaysWho(taken[0].Accepted.Source, taken.Min(one => one.Accepted.AsOf)), FactTone.Plain);
        }

        return facts.TakesInsurance switch
        {
            { IsKnown: true, Value: false } none when none.IsFresh(FactKind.Insurance, Today) => new FactLine("Takes none", Words.Date(none.AsOf), FactTone.Plain),
            _ when facts.Insurance.Any(one => one.Accepted is { IsKnown: true, Value: true }) =>
                Stale("some", facts.Insurance.Where(one => one.Accepted.IsKnown).Max(one => one.Accepted.AsOf)),
            _ => FactLine.NotKnown,
        };
    }

    /// <summary>In person, online or both; what is not said is not guessed.</summary>
    public FactLine Where(Therapist person)
    {
        var online = person.Facts.Online;
        return (InPerson(person), online.IsFresh(FactKind.Other, Today) ? online.Value : null as bool?) switch
        {
            (true, true) => new FactLine("In person and online", "", FactTone.Plain),
            (true, false) => new FactLine("In person only", "", FactTone.Plain),
            (true, null) => new FactLine("In person; online not known", "", FactTone.Plain),
            (null, true) => new FactLine("Online; in person not known", "", FactTone.Plain),
            (false, true) => new FactLine("Online only", "", FactTone.Plain),
            _ => FactLine.NotKnown,
        };

        // One office that is open to visits is enough; without any there is nothing to go to.
        bool? InPerson(Therapist of)
        {
            var offices = of.Locations.Select(location => location.InPersonOn(Today)).ToList();
            return offices.Contains(true) ? true : offices.Contains(null) ? null : false;
        }
    }

    /// <summary>One piece of evidence: "IPT Certified Therapist, IPT Institute" while it is in date and vouched for, else "Trained: ...".</summary>
    public string EvidenceText(TrainingEvidence evidence)
    {
        var level = evidence.Level is { } code ? reference.FindLevel(evidence.Body, code) : null;
        var body = reference.CertifyingBodies.GetValueOrDefault(evidence.Body, evidence.Body);
        return level is { Certifies: true } && evidence.IsVouchedFor && evidence.InDate(Today)
            ? $"{level.Name}, {body}"
            : $"Trained: {evidence.Course ?? level?.Name ?? reference.FindApproach(evidence.Approach)?.ShortName ?? "IPT"}{(evidence.Body == OtherBody ? "" : ", " + body)}";
    }

    /// <summary>When it was awarded, and who vouches for it.</summary>
    public string EvidenceDetail(TrainingEvidence evidence)
    {
        var awarded = evidence.Awarded is { } date ? $"{(evidence.Level is null ? "finished" : "awarded")} {date.Year}, " : "";
        var ranOut = evidence.Expires < Today ? $"ran out on {Words.Date(evidence.Expires.Value)}, " : "";
        var check = evidence.IsVouchedFor
            ? $"checked {Words.Date(evidence.AsOf)}{(evidence.Method is { } method ? $" ({method})" : "")}"
            : $"says the therapist, {Words.Date(evidence.AsOf)}; not checked by us";
        var text = awarded + ranOut + check;
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"about 45 minutes": our own words for a kind of visit.</summary>
    public static string Visit(VisitKind kind) => kind switch
    {
        VisitKind.First => "the first visit",
        VisitKind.About45Minutes => "about 45 minutes",
        VisitKind.About60Minutes => "about 60 minutes",
        VisitKind.Group => "one group session",
    };

    private static string AcceptingWords(AcceptingStatus status) => status switch
    {
        AcceptingStatus.Yes => "Yes",
        AcceptingStatus.WaitWeeks wait => $"Wait of about {Words.Count(wait.Weeks, "week")}",
        AcceptingStatus.From from => $"From {Words.Date(from.Date)}",
        _ => "Not now",
    };

    private static FactLine Stale(string words, DateOnly asOf) =>
        new($"Last said {char.ToLowerInvariant(words[0])}{words[1..]} on {Words.Date(asOf)}", "", FactTone.Stale);

    private string IptNames(IReadOnlyList<string> codes) => Words.And(
        [.. codes.Select(reference.FindApproach).Where(approach => approach is { IsIpt: true }).Select(approach => approach!.ShortName).Take(3)]);
}
