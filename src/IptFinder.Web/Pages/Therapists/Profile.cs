using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>
/// Lays one person out in sections: every fact with who said it and when. For someone only the registry names it shows what
/// the registry has, and no row for what nobody has said.
/// </summary>
public sealed class Profile(Therapist person, ReferenceData reference, TherapistWords words)
{
    private readonly ListingFacts _facts = person.Facts;

    public IEnumerable<FactSection> Sections()
    {
        if (person.Listing == ListingKind.Consent)
        {
            yield return new FactSection("training", "Training", Training());
            yield return new FactSection("fit", "What they do", Fit());
            yield return new FactSection("money", "Fees and insurance", [.. Fees(), .. Insurance()]);
            yield return new FactSection("meeting", "Meeting", Meeting());
            if (_facts.Groups.Count > 0)
            {
                yield return new FactSection("groups", "Groups", [.. _facts.Groups.Select(Group)]);
            }
        }

        yield return new FactSection("licences", "Licences", Licences());
        yield return new FactSection("person", "About them", About());
    }

    private List<FactRow> Training()
    {
        var rows = _facts.Training.Select(evidence => new FactRow(
            reference.FindApproach(evidence.Approach)?.Name ?? evidence.Approach,
            words.EvidenceText(evidence),
            words.EvidenceDetail(evidence),
            evidence.IsVouchedFor && evidence.InDate(words.Today) ? FactTone.Good : FactTone.Plain)).ToList();
        if (rows.Count == 0)
        {
            var line = words.Training(person);
            rows.Add(new FactRow("Training in IPT", line.Text, line.Detail, FactTone.Unknown));
        }

        return rows;
    }

    private List<FactRow> Fit() =>
    [
        List("Kinds of therapy", _facts.Approaches, code => reference.FindApproach(code)?.Name ?? code),
        List("Helps with", _facts.Conditions, reference.Conditions.Label),
        List("Works on", _facts.ProblemAreas, reference.ProblemAreas.Label),
        List("Ages", _facts.Ages, age => SearchFilters.Ages.Terms[(int)age].Label),
        List("Who comes", _facts.Formats, format => SearchFilters.Formats.Terms[(int)format].Label),
        List("Works often with", _facts.Communities, reference.Communities.Label),
    ];

    private List<FactRow> Fees()
    {
        var rows = new List<FactRow>();
        foreach (var kind in Enum.GetValues<VisitKind>())
        {
            var fee = _facts.Fees.GetValueOrDefault(kind);
            if (fee.IsKnown || kind != VisitKind.Group)
            {
                rows.Add(Row(Capital(TherapistWords.Visit(kind)), fee, FactKind.Fee, Words.Amount));
            }
        }

        rows.Add(Row("Sliding scale", _facts.SlidingScale, FactKind.Fee, Scale));
        rows.Add(Row("Paying ahead", _facts.PrepaidDiscount, FactKind.Fee,
            discount => $"{discount.Percent} % less for {discount.Sessions} sessions paid together"));
        rows.Add(Row("Free first talk", _facts.FreeConsultation, FactKind.Fee, free => free ? "Yes" : "No"));
        return rows;
    }

    private IEnumerable<FactRow> Insurance()
    {
        if (_facts.Insurance.Count == 0)
        {
            return [Row("Insurance", _facts.TakesInsurance, FactKind.Insurance, takes => takes ? "Takes some; ask which" : "Takes none")];
        }

        return _facts.Insurance.Select(one => Row(
            reference.Insurers.Label(one.Insurer), one.Accepted, FactKind.Insurance,
            accepted => accepted ? one.Plans.Count == 0 ? "Yes" : $"Yes: {Words.And(one.Plans)}" : "No"));
    }

    private List<FactRow> Meeting()
    {
        var clients = words.NewClients(person);
        return
        [
            new FactRow("New clients", clients.Text, clients.Detail, clients.Tone),
            Row("Online", _facts.Online, FactKind.Other, online => online ? "Yes" : "No"),
            List("Online in", _facts.OnlineStates, state => reference.StateNames[state]),
            List("Times", _facts.Times, time => SearchFilters.Times.Terms[(int)time].Label),
            .. person.Locations.Select(Location),
            List("Languages", _facts.Languages, reference.Languages.Label),
        ];
    }

    private FactRow Location(PracticeLocation location)
    {
        var place = $"{location.Town}, {location.State} {location.Zip}";
        var street = location.PublicStreet is { } line ? line + ", " : "";
        var inPerson = location.InPerson.IfFresh(FactKind.Other, words.Today);
        var meets = inPerson switch
        {
            { IsKnown: false } => "in person not known",
            { Value: true } => "in person",
            _ => "not for visits",
        };
        var stepFree = location.StepFree.IfFresh(FactKind.Other, words.Today) switch
        {
            { IsKnown: false } => "step-free access not known",
            { Value: true } => "step-free",
            _ => "has steps",
        };
        return new FactRow("Office", $"{street}{place}: {meets}, {stepFree}",
            location.InPerson.IsKnown ? SourceWords.Sentence(location.InPerson.Source, location.InPerson.AsOf) : "", FactTone.Plain);
    }

    private List<FactRow> Licences()
    {
        var rows = person.Licenses.Select(license => new FactRow(
            reference.StateNames[license.State],
            $"{reference.ProfessionLabels[license.Kind]}{(license.Number.Length > 0 ? $", number {license.Number}" : "")}{Standing(license)}",
            SourceWords.Sentence(license.Source, license.AsOf),
            license is { Source: Source.CheckedByUs, Status: LicenseStatus.Active } ? FactTone.Good : FactTone.Plain)).ToList();
        return rows.Count > 0 ? rows : [FactRow.NotKnown("Licences")];
    }

    private List<FactRow> About()
    {
        var rows = new List<FactRow> { Row("Profession", person.Profession, FactKind.Other, profession => reference.ProfessionLabels[profession]) };
        if (person.Listing == ListingKind.Consent)
        {
            rows.Add(Row("In practice since", _facts.PractisingSince, FactKind.Other, year => year.ToString(Words.UsEnglish)));
        }
        else
        {
            rows.AddRange(person.Locations.Select(location => new FactRow(
                "Town", $"{location.Town}, {location.State}", SourceWords.Sentence(location.InPerson.Source, location.InPerson.AsOf), FactTone.Plain)));
        }

        if (person.Gender.IsKnown)
        {
            rows.Add(Row("Gender", person.Gender, FactKind.Other, gender => SearchFilters.Genders.Terms[(int)gender].Label));
        }

        if (person.Npi is { } npi)
        {
            rows.Add(new FactRow("NPI", npi.ToString(), "A registry number. It does not show that someone holds a licence.", FactTone.Plain));
        }

        return rows;
    }

    private FactRow Group(TherapyGroup group)
    {
        string?[] parts =
        [
            group.Starts is { } start ? $"starts {Words.Date(start)}" : null,
            group.Weekday is { } day ? $"on {day}s" : null,
            group.Sessions is { } sessions ? Words.Count(sessions, "session") : null,
            group.Minutes is { } minutes ? $"{minutes} minutes each" : null,
            group.Seats is { } seats ? group.SeatsFree is { } free ? $"{free} of {seats} seats free" : $"{seats} seats" : null,
            group.Screening switch { true => "a talk alone comes first", false => "no talk alone first", null => null },
            group.Referral switch { true => "needs a referral", false => "no referral needed", null => null },
        ];
        var name = reference.FindApproach(group.Approach)?.Name ?? group.Approach;
        return new FactRow(name, Capital(string.Join(", ", parts.OfType<string>())), SourceWords.Sentence(group.Source, group.AsOf), FactTone.Plain);
    }

    private FactRow List<T>(string label, Sourced<IReadOnlyList<T>> fact, Func<T, string> name) =>
        Row(label, fact, FactKind.Other, items => items.Count == 0 ? "None" : Words.And([.. items.Select(name)]));

    /// <summary>A fact that has gone stale is told as history, never as true.</summary>
    private FactRow Row<T>(string label, Sourced<T> fact, FactKind kind, Func<T, string> text)
        where T : notnull =>
        fact switch
        {
            { IsKnown: false } => FactRow.NotKnown(label),
            _ when fact.IsFresh(kind, words.Today) =>
                new FactRow(label, text(fact.Value), SourceWords.Sentence(fact.Source, fact.AsOf), FactTone.Plain),
            _ => new FactRow(label, $"Last said on {Words.Date(fact.AsOf)}: {text(fact.Value)}", "Too long ago to rely on. Ask.", FactTone.Stale),
        };

    private static string Scale(SlidingScale scale)
    {
        if (!scale.Offered)
        {
            return "No";
        }

        var floor = scale.Floor is { } low ? $"from {Words.Amount(low)}" : "ask from what fee";
        var rule = scale.Rule is { } text ? $". {Capital(text).TrimEnd('.')}" : "";
        var places = scale.PlacesFree switch
        {
            null => "",
            0 => ". No reduced place free",
            var free => $". {Words.Count(free.Value, "reduced place")} free",
        };
        return $"Yes, {floor}{rule}{places}";
    }

    private string Standing(License license) => license switch
    {
        { Status: LicenseStatus.Refused } => ", not in good standing",
        { Status: LicenseStatus.Expired } => ", ended",
        { Expires: { } day } when day < words.Today => $", ran out on {Words.Date(day)}",
        { Expires: { } day } => $", until {Words.Date(day)}",
        _ => "",
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
