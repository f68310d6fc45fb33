using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>Says in words what is known of someone today. What is too old reads "last said ... on DATE", never as true.</summary>
public sealed class TherapistWords(ReferenceData reference, TrainingLadder ladder, TimeProvider time)
{
    public EvidenceWords Evidence { get; } = new(reference);

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
            return new TrainingLine(rung, Evidence.Text(best.Evidence, Today), Evidence.Detail(best.Evidence, Today));
        }

        var said = person.Facts.Approaches;
        var ipt = said.IsKnown ? IptNames(said.Value) : "";
        return (rung, ipt.Length > 0) switch
        {
            (TrainingRung.SaysSo, _) => new TrainingLine(rung, $"Says they offer {ipt}", $"{SourceWords.Sentence(said.Source, said.AsOf)}. Ask which training they had, and when."),
            (_, true) => new TrainingLine(rung, $"Last said they offer {ipt} on {Words.Date(said.AsOf)}", SourceWords.TooLongAgo(said.Source, "ask if they still do")),
            _ => new TrainingLine(rung, "Training in IPT not known", "Ask if they are trained in IPT, by whom, and when."),
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
            Domain.Therapists.NewClients.Unknown => Stale(words, said),
            Domain.Therapists.NewClients.Yes => Fresh(words, FactTone.Good, said),
            _ => Fresh(words, FactTone.Plain, said),
        };
    }

    /// <summary>The fee to compare, with the sliding scale's floor.</summary>
    public FactLine Fee(Therapist person)
    {
        var facts = person.Facts;
        var floor = facts.SlidingScale.IsFresh(FactKind.Fee, Today) && facts.SlidingScale.Value.Offered ? facts.SlidingScale.Value.Floor : null;
        var fees = ((VisitKind[])[VisitKind.About45Minutes, VisitKind.About60Minutes])
            .Where(facts.Fees.ContainsKey)
            .Select(kind => (Fee: facts.Fees[kind], Price: $"{Words.Amount(facts.Fees[kind].Value)} for {Visit(kind)}"))
            .ToList();
        if (fees.Where(one => one.Fee.IsFresh(FactKind.Fee, Today)).Take(1).ToList() is [var fresh])
        {
            return floor is { } low
                ? new FactLine(
                    $"{fresh.Price}, sliding from {Words.Amount(low)}", SourceWords.All([Who(fresh.Fee), Who(facts.SlidingScale)]), FactTone.Plain)
                : Fresh(fresh.Price, FactTone.Plain, fresh.Fee);
        }

        return (floor, fees) switch
        {
            ({ } lowest, _) => Fresh($"Sliding from {Words.Amount(lowest)}", FactTone.Plain, facts.SlidingScale),
            (null, [var stale, ..]) => Stale(stale.Price, stale.Fee),
            _ => FactLine.NotKnown with { Text = "Not listed" },
        };
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
                ? Fresh(words, said.Value ? FactTone.Good : FactTone.Plain, said)
                : Stale(words, said);
        }

        return facts.TakesInsurance.IsFresh(FactKind.Insurance, Today) && !facts.TakesInsurance.Value
            ? Fresh("Takes no insurance", FactTone.Plain, facts.TakesInsurance)
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

            return new FactLine(Words.And(names), SourceWords.All(taken.Select(one => Who(one.Accepted))), FactTone.Plain);
        }

        if (facts.TakesInsurance.IsFresh(FactKind.Insurance, Today) && !facts.TakesInsurance.Value)
        {
            return Fresh("Takes none", FactTone.Plain, facts.TakesInsurance);
        }

        return facts.Insurance.Where(one => one.Accepted is { IsKnown: true, Value: true }).MaxBy(one => one.Accepted.AsOf) is { } last
            ? Stale("some", last.Accepted)
            : FactLine.NotKnown;
    }

    /// <summary>In person, online or both; what is not said, or said too long ago, is not guessed.</summary>
    public FactLine Where(Therapist person)
    {
        var online = WorksOnline(person.Facts);
        var places = person.Locations.Select(location => location.InPerson.IfFresh(FactKind.Other, Today)).ToList();
        var meeting = places.FirstOrDefault(place => place is { IsKnown: true, Value: true });
        if (meeting is { IsKnown: true, Source: Source.Registry })
        {
            return Fresh(
                online is { IsKnown: true, Value: true } ? "Online; has a practice address too" : "Has a practice address; ask if in person or online",
                FactTone.Plain,
                meeting);
        }

        var text = (InPerson(meeting, places), online.IsKnown ? online.Value : null as bool?) switch
        {
            (true, true) => "In person and online",
            (true, false) => "In person only",
            (true, null) => "In person; online not known",
            (null, true) => "Online; in person not known",
            (null, false) => "Not online; in person not known",
            (false, true) => "Online only",
            (null, null) or (false, _) => FactLine.NotKnown.Text,
        };
        return text == FactLine.NotKnown.Text
            ? FactLine.NotKnown
            : new FactLine(text, SourceWords.All(new[] { (meeting.IsKnown, Who(meeting)), (online.IsKnown, Who(online)) }
                .Where(one => one.IsKnown).Select(one => one.Item2)), FactTone.Plain);
    }

    /// <summary>Naming the states they serve online says whether they work online, as <see cref="PlaceTest.SaysOnline"/> has it.</summary>
    private Sourced<bool> WorksOnline(ListingFacts facts)
    {
        var online = facts.Online.IfFresh(FactKind.Other, Today);
        var states = facts.OnlineStates.IfFresh(FactKind.Other, Today);
        return states.IsKnown && (!online.IsKnown || states.Value.Count == 0)
            ? new Sourced<bool>(states.Value.Count > 0, states.Source, states.AsOf)
            : online;
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

    private static bool? InPerson(Sourced<bool> meeting, List<Sourced<bool>> places) =>
        meeting.IsKnown ? true : places.Exists(place => !place.IsKnown) ? null : false;

    private static FactLine Fresh<T>(string words, FactTone tone, Sourced<T> said)
        where T : notnull => new(words, SourceWords.Sentence(said.Source, said.AsOf), tone);

    private static FactLine Stale<T>(string words, Sourced<T> said)
        where T : notnull =>
        new(words.Contains(' ', StringComparison.Ordinal)
            ? $"{SourceWords.LastSaid(said.Source, said.AsOf)}: {char.ToLowerInvariant(words[0])}{words[1..]}"
            : $"Last said {char.ToLowerInvariant(words[0])}{words[1..]} on {Words.Date(said.AsOf)}", SourceWords.TooLongAgo(said.Source), FactTone.Stale);

    private static (Source Source, DateOnly AsOf) Who<T>(Sourced<T> said)
        where T : notnull => (said.Source, said.AsOf);

    private string IptNames(IReadOnlyList<string> codes) => Words.And(
        [.. codes.Select(reference.FindApproach).Where(approach => approach is { IsIpt: true }).Select(approach => approach!.ShortName).Take(3)]);
}
