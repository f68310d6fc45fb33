using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary>How the rows of each table become reference values.</summary>
internal static class SeedTables
{
    /// <summary>The only unit prices are kept in.</summary>
    private const string PriceUnit = "US cents per visit";

    public static IReadOnlyList<KeyValuePair<UsState, string>> States(SeedFolder seeds)
    {
        var states = seeds.Table<SeedRows.StateRow, KeyValuePair<UsState, string>>(
            "states.json", row => KeyValuePair.Create(row.Code, Words(row.Name)), row => [row.Code.ToString(), row.Name]);
        seeds.CheckAll("states.json", states.Select(state => state.Key));
        return states;
    }

    public static IReadOnlyList<StateShape> StateShapes(SeedFolder seeds)
    {
        var shapes = seeds.Table<SeedRows.StateShapeRow, StateShape>(
            "state-shapes.json",
            row => StateShape.IsOnMap(row.State) && StateShape.TryParse(row.State, row.Path) is { } shape
                ? shape
                : throw new InvalidDataException($"{row.State} is not on the map, or its path is no outline within it."),
            row => [row.State.ToString()]);
        foreach (var missing in Enum.GetValues<UsState>().Where(StateShape.IsOnMap).Except(shapes.Select(shape => shape.State)))
        {
            seeds.Report($"state-shapes.json has no row for {missing}.");
        }

        return shapes;
    }

    public static IReadOnlyList<Approach> Approaches(SeedFolder seeds) =>
        seeds.Table<SeedRows.ApproachRow, Approach>(
            "approaches.json",
            row => new Approach(Code(row.Code), Words(row.Name), Words(row.ShortName), row.Family)
            {
                Summary = Words(row.Summary),
                Sessions = Range(row.Sessions),
                Minutes = Range(row.Minutes),
                SourceIds = row.Sources,
            },
            row => [row.Code]);

    public static IReadOnlyList<Phase> Phases(SeedFolder seeds) =>
        seeds.Table<SeedRows.PhaseRow, Phase>(
            "phases.json",
            row => row.FirstOf16 >= 1 && row.FirstOf16 <= row.LastOf16 && row.LastOf16 <= 16
                ? new Phase(Code(row.Code), Words(row.Name), Words(row.Summary), row.FirstOf16, row.LastOf16, row.Sources)
                : throw new InvalidDataException($"sessions {row.FirstOf16} to {row.LastOf16} do not lie in 1 to 16."),
            row => [row.Code]);

    /// <summary>A list of terms and nothing more.</summary>
    public static IReadOnlyList<Term> Terms(SeedFolder seeds, string file) =>
        seeds.Table<SeedRows.TermRow, Term>(
            file, row => Term(row.Code, row.Label, row.Aliases), row => row.Aliases.Prepend(row.Code));

    public static IReadOnlyList<(Term Term, ConditionEvidence Evidence)> Conditions(SeedFolder seeds) =>
        seeds.Table<SeedRows.ConditionRow, (Term, ConditionEvidence)>(
            "conditions.json",
            row => (Term(row.Code, row.Label, row.Aliases), new ConditionEvidence(row.Grade, Words(row.Evidence), row.Sources)),
            row => row.Aliases.Prepend(row.Code));

    public static IReadOnlyList<(Term Term, SourcedNote Note)> ProblemAreas(SeedFolder seeds) =>
        seeds.Table<SeedRows.ProblemAreaRow, (Term, SourcedNote)>(
            "problem-areas.json",
            row => (Term(row.Code, row.Label, row.Aliases), new SourcedNote(Words(row.Note), row.Sources)),
            row => row.Aliases.Prepend(row.Code));

    public static IReadOnlyList<KeyValuePair<Profession, string>> Professions(SeedFolder seeds)
    {
        var labels = seeds.Table<SeedRows.ProfessionRow, KeyValuePair<Profession, string>>(
            "professions.json", row => KeyValuePair.Create(row.Profession, Words(row.Label)), row => [row.Profession.ToString()]);
        seeds.CheckAll("professions.json", labels.Select(label => label.Key));
        return labels;
    }

    public static IReadOnlyList<TaxonomyRule> Taxonomies(SeedFolder seeds)
    {
        var rules = seeds.Table<SeedRows.TaxonomyRow, TaxonomyRule>(
            "taxonomies.json",
            row => row.Pattern.Length == 10 || row.Pattern.EndsWith('*')
                ? new TaxonomyRule(row.Pattern, row.Profession)
                : throw new InvalidDataException($"\"{row.Pattern}\" is neither ten characters nor a beginning with \"*\"."),
            row => [row.Pattern]);
        seeds.CheckAll("taxonomies.json", rules.Select(rule => rule.Profession));
        return rules;
    }

    public static IReadOnlyList<KeyValuePair<string, string>> Bodies(SeedFolder seeds) =>
        seeds.Table<SeedRows.BodyRow, KeyValuePair<string, string>>(
            "certifying-bodies.json", row => KeyValuePair.Create(Code(row.Code), Words(row.Name)), row => [row.Code]);

    public static IReadOnlyList<CertificationLevel> Levels(
        SeedFolder seeds, IReadOnlyList<KeyValuePair<string, string>> bodies, IReadOnlyList<Approach> approaches) =>
        seeds.Table<SeedRows.LevelRow, CertificationLevel>(
            "certification-levels.json",
            row => bodies.All(body => body.Key != row.Body)
                ? throw new InvalidDataException($"the body \"{row.Body}\" is not in certifying-bodies.json.")
                : approaches.All(approach => approach.Code != row.Approach)
                    ? throw new InvalidDataException($"the approach \"{row.Approach}\" is not in approaches.json.")
                    : new CertificationLevel(row.Body, Code(row.Code), Words(row.Name), row.Approach, row.Certifies),
            row => [$"{row.Body}/{row.Code}"]);

    public static IReadOnlyList<StudyFigure> StudyFigures(SeedFolder seeds) =>
        seeds.Table<SeedRows.StudyFigureRow, StudyFigure>(
            "study-figures.json",
            row => row.Kind is "effect" or "share" or "count"
                ? new StudyFigure($"{row.Kind}:{row.Code}", Words(row.Text), Words(row.What), Words(row.Unit), row.From, row.Sources)
                : throw new InvalidDataException($"the kind \"{row.Kind}\" is none of effect, share, count."),
            row => [$"{row.Kind}:{row.Code}"]);

    public static IReadOnlyList<InsuranceTerm> InsuranceTerms(SeedFolder seeds) =>
        seeds.Table<SeedRows.InsuranceTermRow, InsuranceTerm>(
            "insurance-terms.json", row => new InsuranceTerm(Code(row.Code), Words(row.Label), Words(row.Text), row.Sources), row => [row.Code]);

    public static IReadOnlyList<TherapistQuestion> Questions(SeedFolder seeds) =>
        seeds.Table<SeedRows.QuestionRow, TherapistQuestion>(
            "questions.json", row => new TherapistQuestion(Code(row.Code), Words(row.Text), row.AboutIpt, row.Sources), row => [row.Code]);

    public static IReadOnlyList<KeyValuePair<string, string>> PlaceNames(SeedFolder seeds) =>
        seeds.Table<SeedRows.PlaceNameRow, KeyValuePair<string, string>>(
            "place-names.json", row => KeyValuePair.Create(Words(row.Name), Words(row.Means)), row => [row.Name]);

    public static IReadOnlyList<Compact> Compacts(SeedFolder seeds) =>
        seeds.Table<SeedRows.CompactRow, Compact>(
            "compacts.json",
            row => new Compact(
                Code(row.Code), Words(row.Name), row.Professions, row.Issuing, CoversFrom(row.Covers), row.AsOf, Main(row)),
            row => [row.Code]);

    public static IReadOnlyList<VisitCode> VisitCodes(SeedFolder seeds)
    {
        var codes = seeds.Table<SeedRows.VisitCodeRow, VisitCode>(
            "visit-codes.json",
            row => row.Code.Length == 5 && row.Code.All(char.IsAsciiDigit)
                ? new VisitCode(row.Code, row.Kind, Words(row.Label), Main(row))
                : throw new InvalidDataException($"the code \"{row.Code}\" is not five digits."),
            row => row.Kind is { } kind ? [row.Code, kind.ToString()] : [row.Code]);
        seeds.CheckAll("visit-codes.json", codes.Select(code => code.Kind).OfType<VisitKind>());
        return codes;
    }

    public static IReadOnlyList<PriceBenchmark> PriceBenchmarks(SeedFolder seeds) =>
        seeds.Table<SeedRows.BenchmarkRow, PriceBenchmark>(
            "price-benchmarks.json",
            row => row.Low > 0 && row.Low <= row.High && row.Unit == PriceUnit && !(row.To < row.From)
                ? new PriceBenchmark(
                    Code(row.Code),
                    Words(row.Label),
                    row.MedicareCode,
                    new MoneyRange(Money.FromCents(row.Low), Money.FromCents(row.High)),
                    row.From,
                    row.To,
                    Main(row))
                : throw new InvalidDataException(
                    $"it needs a low amount over 0, a high one not below it, the unit \"{PriceUnit}\", and days in order."),
            row => row.MedicareCode is null ? [row.Code] : [row.Code, $"{row.MedicareCode} from {row.From:O}"]);

    public static IReadOnlyList<SubscriptionService> SubscriptionServices(SeedFolder seeds) =>
        [.. seeds.Table<SeedRows.SubscriptionRow, SubscriptionService>(
            "subscription-services.json",
            row => row.PriceFrom > 0 && row.Unit == "US cents"
                ? new SubscriptionService(
                    Code(row.Code),
                    Words(row.Name),
                    Money.FromCents(row.PriceFrom),
                    row.Period,
                    Words(row.Buys),
                    row.OffersIpt,
                    row.From,
                    Main(row))
                : throw new InvalidDataException("it needs a price over 0 in the unit \"US cents\"."),
            row => [row.Code]).OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase)];

    public static IReadOnlyList<CrisisLine> CrisisLines(SeedFolder seeds) =>
        seeds.Table<SeedRows.CrisisLineRow, CrisisLine>(
            "crisis-lines.json",
            row => row.Call is null && row.Text is null && row.Chat is null
                ? throw new InvalidDataException("it says no way to call, text or chat.")
                : new CrisisLine(Code(row.Code), Words(row.Name), row.Call, row.Text, Url(row.Chat), Words(row.Note), Main(row)),
            row => [row.Code]);

    private static Term Term(string code, string label, IReadOnlyList<string> aliases) => new(Code(code), Words(label), Aliases(aliases));

    /// <summary>The first source; that there is one is reported elsewhere.</summary>
    private static string Main(SeedRows.Row row) => row.Sources.Count > 0 ? row.Sources[0] : "";

    /// <exception cref="InvalidDataException">It is upside down or not above 0.</exception>
    public static CountRange? Range(CountRange? range) =>
        range is { } given && (given.Min < 1 || given.Max < given.Min)
            ? throw new InvalidDataException($"the range {given.Min} to {given.Max} is upside down or not above 0.")
            : range;

    private static Dictionary<UsState, DateOnly> CoversFrom(IReadOnlyList<SeedRows.CoverRow> covers)
    {
        var result = new Dictionary<UsState, DateOnly>();
        foreach (var (from, states) in covers)
        {
            foreach (var state in states)
            {
                if (!result.TryAdd(state, from))
                {
                    throw new InvalidDataException($"{state} is there twice.");
                }
            }
        }

        return result;
    }
}
