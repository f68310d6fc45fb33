using System.Collections.Frozen;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;

namespace IptFinder.Data.Reference;

/// <summary>Reads the reference data from its seed files and refuses to go on with bad content.</summary>
public static class ReferenceLoader
{
    /// <summary>Where the seeds travel with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "seeds", "reference");

    /// <exception cref="InvalidDataException">Something is missing or wrong; the message lists it all by file and row.</exception>
    public static ReferenceData Load(string folder)
    {
        var seeds = new SeedFolder(folder);
        var sources = seeds.Sources();
        var states = SeedTables.States(seeds);
        var placeNames = SeedTables.PlaceNames(seeds);
        var zips = ZipTable.Read(seeds);
        var gazetteer = Task.Run(() => Gazetteer(zips, states, placeNames)); // Beside the other tables: it takes half as long as they.
        var shapes = SeedTables.StateShapes(seeds);
        var approaches = SeedTables.Approaches(seeds);
        var phases = SeedTables.Phases(seeds);
        var conditions = SeedTables.Conditions(seeds);
        var areas = SeedTables.ProblemAreas(seeds);
        var plans = PlanTables.Guide(seeds, approaches, phases, [.. areas.Select(row => row.Term.Code)]);
        var timeZones = PlanTables.TimeZones(seeds);
        var insurers = SeedTables.Terms(seeds, "insurers.json");
        var languages = SeedTables.Terms(seeds, "languages.json");
        var communities = SeedTables.Terms(seeds, "communities.json");
        var professions = SeedTables.Professions(seeds);
        var taxonomies = SeedTables.Taxonomies(seeds);
        var bodies = SeedTables.Bodies(seeds);
        var levels = SeedTables.Levels(seeds, bodies, approaches);
        var compacts = SeedTables.Compacts(seeds);
        var visits = SeedTables.VisitCodes(seeds);
        var benchmarks = SeedTables.PriceBenchmarks(seeds);
        var studyFigures = SeedTables.StudyFigures(seeds);
        var terms = SeedTables.InsuranceTerms(seeds);
        var questionnaires = QuestionnaireTable.Read(seeds);
        var crisisLines = SeedTables.CrisisLines(seeds);
        var medicare = new MedicareTables(seeds, visits, benchmarks);
        var figures = new CostFigureTable(seeds);
        var topics = new GuideTopicTable(conditions, approaches, studyFigures).Read(seeds);
        var questions = SeedTables.Questions(seeds);
        var services = SeedTables.SubscriptionServices(seeds);
        seeds.ThrowIfProblems();
        return new ReferenceData
        {
            Gazetteer = gazetteer.GetAwaiter().GetResult(),
            StateNames = states.ToFrozenDictionary(),
            StateShapes = shapes,
            Approaches = approaches,
            Phases = phases,
            Plans = plans,
            TimeZones = timeZones,
            Conditions = new Vocabulary([.. conditions.Select(row => row.Term)]),
            Evidence = conditions.ToFrozenDictionary(row => row.Term.Code, row => row.Evidence),
            ProblemAreas = new Vocabulary([.. areas.Select(row => row.Term)]),
            ProblemAreaNotes = areas.ToFrozenDictionary(row => row.Term.Code, row => row.Note),
            Insurers = new Vocabulary(insurers),
            Languages = new Vocabulary(languages),
            Communities = new Vocabulary(communities),
            ProfessionLabels = professions.ToFrozenDictionary(),
            Taxonomies = taxonomies,
            CertifyingBodies = bodies.ToFrozenDictionary(),
            CertificationLevels = levels,
            Compacts = compacts,
            VisitCodes = visits,
            StudyFigures = studyFigures.ToFrozenDictionary(figure => figure.Name),
            InsuranceTerms = terms.ToFrozenDictionary(term => term.Code),
            Questionnaires = questionnaires,
            CrisisLines = crisisLines,
            PriceBenchmarks = benchmarks,
            Medicare = medicare.Schedule(gazetteer.GetAwaiter().GetResult()),
            CostFigures = figures.Figures(),
            GuideTopics = topics,
            Questions = questions,
            SubscriptionServices = services,
            Sources = sources.ToFrozenDictionary(source => source.Id),
        };
    }

    private static Gazetteer Gazetteer(
        IReadOnlyList<ZipArea> zips, IReadOnlyList<KeyValuePair<UsState, string>> states, IReadOnlyList<KeyValuePair<string, string>> placeNames)
    {
        var gazetteer = new Gazetteer(zips, states.ToFrozenDictionary(), placeNames.ToFrozenDictionary());
        return placeNames.Where(name => gazetteer.Find(name.Value).Place is null).Select(name => name.Key).FirstOrDefault() is { } lost
            ? throw new InvalidDataException($"place-names.json: \"{lost}\" means a place that is not known.")
            : gazetteer;
    }
}
