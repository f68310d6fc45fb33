using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>
/// Lays one person out in sections: every fact with who said it and when. For someone only the registry names it shows what
/// the registry has, and no row for what nobody has said.
/// </summary>
public sealed class Profile(Therapist person, ReferenceData reference, TherapistWords words)
{
    private readonly ListingFacts _facts = person.Facts;
    private readonly LocationWords _places = new(person, words.Today);

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
                yield return new FactSection("groups", "Groups", [.. _facts.Groups.Select(
                    group => GroupWords.Row(group, reference.FindApproach(group.Approach)?.Name ?? group.Approach, words.Today))]);
            }
        }

        yield return new FactSection("licenses", "Licenses", Licenses());
        yield return new FactSection("person", "About them", About());
    }

    private List<FactRow> Training()
    {
        var rows = _facts.Training.Select(Evidence).ToList();
        if (rows.Count == 0)
        {
            var line = words.Training(person);
            rows.Add(new FactRow("Training in IPT", line.Text, line.Detail, line.Rung == TrainingRung.SaysSo ? FactTone.Plain : FactTone.Unknown));
        }

        return rows;
    }

    private FactRow Evidence(TrainingEvidence evidence)
    {
        var isFresh = Freshness.IsFresh(FactKind.Other, evidence.Source, evidence.AsOf, words.Today);
        var isSafe = Uri.TryCreate(evidence.EvidenceLink, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps;
        return new FactRow(
            reference.FindApproach(evidence.Approach)?.Name ?? evidence.Approach,
            words.Evidence.Text(evidence, words.Today),
            words.Evidence.Detail(evidence, words.Today),
            !isFresh ? FactTone.Stale : evidence.IsVouchedFor && evidence.InDate(words.Today) ? FactTone.Good : FactTone.Plain)
        {
            EvidenceLink = isSafe ? evidence.EvidenceLink : null,
        };
    }

    /// <summary>Kinds of therapy, whom and what they help.</summary>
    public IReadOnlyList<FactRow> Fit() =>
    [
        List("Kinds of therapy", _facts.Approaches, code => reference.FindApproach(code)?.Name ?? code),
        List("Helps with", _facts.Conditions, reference.Conditions.Label),
        List("Works on", _facts.ProblemAreas, reference.ProblemAreas.Label),
        List("Ages", _facts.Ages, age => SearchFilters.Ages.Terms[(int)age].Label),
        List("Who comes", _facts.Formats, format => SearchFilters.Formats.Terms[(int)format].Label),
        List("Works often with", _facts.Communities, reference.Communities.Label),
    ];

    /// <summary>Fees by kind of visit, and what lowers them.</summary>
    public IReadOnlyList<FactRow> Fees()
    {
        var rows = new List<FactRow>();
        foreach (var kind in Enum.GetValues<VisitKind>())
        {
            var fee = _facts.Fees.GetValueOrDefault(kind);
            if (fee.IsKnown || kind != VisitKind.Group)
            {
                rows.Add(Row(SourceWords.Capital(TherapistWords.Visit(kind)), fee, FactKind.Fee, Words.Amount));
            }
        }

        rows.Add(Row("Sliding scale", _facts.SlidingScale, FactKind.Fee, Scale));
        rows.Add(Row("Paying ahead", _facts.PrepaidDiscount, FactKind.Fee,
            discount => $"{discount.Percent} % less for {discount.Sessions} sessions paid together"));
        rows.Add(Row("Free first talk", _facts.FreeConsultation, FactKind.Fee, free => free ? "Yes" : "No"));
        return rows;
    }

    /// <summary>Insurers taken or not.</summary>
    public IEnumerable<FactRow> Insurance()
    {
        if (_facts.Insurance.Count == 0)
        {
            return [Row("Insurance", _facts.TakesInsurance, FactKind.Insurance, takes => takes ? "Takes some; ask which" : "Takes none")];
        }

        return _facts.Insurance.Select(one => Row(
            reference.Insurers.Label(one.Insurer), one.Accepted, FactKind.Insurance,
            accepted => accepted ? one.Plans.Count == 0 ? "Yes" : $"Yes: {Words.And(one.Plans)}" : "No"));
    }

    /// <summary>When, where and in which language.</summary>
    public IReadOnlyList<FactRow> Meeting()
    {
        var clients = words.NewClients(person);
        return
        [
            new FactRow("New clients", clients.Text, clients.Detail, clients.Tone),
            Row("Online", _facts.Online, FactKind.Other, online => online ? "Yes" : "No"),
            List("Online in", _facts.OnlineStates, state => reference.StateNames[state]),
            List("Times", _facts.Times, time => SearchFilters.Times.Terms[(int)time].Label),
            .. _places.Offices(),
            List("Languages", _facts.Languages, reference.Languages.Label),
        ];
    }

    /// <summary>One row for each license, by state.</summary>
    public IReadOnlyList<FactRow> Licenses() => person.Licenses.Count > 0
        ? [.. person.Licenses.Select(license => LicenseWords.Row(license, reference, words.Today))]
        : [FactRow.NotKnown("Licenses")];

    /// <summary>Profession and person.</summary>
    public IReadOnlyList<FactRow> About()
    {
        var rows = new List<FactRow> { Row("Profession", person.Profession, FactKind.Other, profession => reference.ProfessionLabels[profession]) };
        if (person.Listing == ListingKind.Consent)
        {
            rows.Add(Row("In practice since", _facts.PractisingSince, FactKind.Other, year => year.ToString(Words.UsEnglish)));
        }
        else
        {
            rows.AddRange(_places.Towns());
        }

        if (person.Gender.IsKnown)
        {
            rows.Add(Row("Gender", person.Gender, FactKind.Other, gender => SearchFilters.Genders.Terms[(int)gender].Label));
        }

        if (person.Npi is { } npi)
        {
            rows.Add(new FactRow("NPI", npi.ToString(), "A registry number. It does not show that someone holds a license.", FactTone.Plain));
        }

        return rows;
    }

    private FactRow List<T>(string label, Sourced<IReadOnlyList<T>> fact, Func<T, string> name) =>
        Row(label, fact, FactKind.Other, items => items.Count == 0 ? "None" : string.Join("; ", items.Select(name)));

    private FactRow Row<T>(string label, Sourced<T> fact, FactKind kind, Func<T, string> text)
        where T : notnull => FactRow.Of(label, fact, kind, words.Today, text);

    private static string Scale(SlidingScale scale)
    {
        if (!scale.Offered)
        {
            return "No";
        }

        var floor = scale.Floor is { } low ? $"from {Words.Amount(low)}" : "ask from what fee";
        var rule = scale.Rule is { } text ? $". {SourceWords.Capital(text).TrimEnd('.')}" : "";
        var places = scale.PlacesFree switch
        {
            null => "",
            0 => ". No reduced place free",
            var free => $". {Words.Count(free.Value, "reduced place")} free",
        };
        return $"Yes, {floor}{rule}{places}";
    }
}
