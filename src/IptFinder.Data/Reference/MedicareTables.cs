using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Medicare;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary>The tables of Medicare's amounts, read and checked when made.</summary>
internal sealed class MedicareTables
{
    private const string ValuesFile = "medicare-values.json";
    private const string ZipsFile = "medicare-zips.csv";
    private const string ValuesUnit = "relative value units of a visit in an office; US dollars for one of them";
    private const string FactorsUnit = "nation = 1";
    private const string SharesUnit = "percent of the physician fee schedule";

    private readonly IReadOnlyList<CodeValues> _values;
    private readonly IReadOnlyList<StateLocality> _localities;
    private readonly IReadOnlyList<PaidShare> _shares;
    private readonly IReadOnlyList<ZipLocality> _zips;
    private readonly IReadOnlyList<PriceBenchmark> _benchmarks;

    public MedicareTables(SeedFolder seeds, IReadOnlyList<VisitCode> visits, IReadOnlyList<PriceBenchmark> benchmarks)
    {
        _benchmarks = [.. benchmarks.Where(benchmark => benchmark.MedicareCode is not null)];
        _values = Values(seeds, visits);
        _localities = Localities(seeds);
        _shares = Shares(seeds);
        _zips = Zips(seeds, _localities.Select(row => row.Locality).DistinctBy(one => one.Code).ToDictionary(one => one.Code));
        foreach (var lost in _benchmarks.Where(benchmark => _values.All(row => row.Code != benchmark.MedicareCode)))
        {
            seeds.Report($"price-benchmarks.json: {ValuesFile} has no row for the code \"{lost.MedicareCode}\" of {lost.Code}.");
        }

        foreach (var range in _benchmarks.Where(benchmark => benchmark.Amount.Low != benchmark.Amount.High))
        {
            seeds.Report($"price-benchmarks.json: {range.Code} needs one amount, not a range: Medicare publishes one.");
        }
    }

    public MedicareSchedule Schedule(Gazetteer gazetteer) => new(
        new RelativeValueYear(_values[0].ConversionFactor, _values.ToDictionary(row => row.Code, row => row.Values)),
        _benchmarks.Select(one => KeyValuePair.Create(one.MedicareCode!, new Dated<Money>(one.Amount.Low, one.From, one.To))),
        new LocalityMap(
            gazetteer,
            _localities.SelectMany(row => row.States, (row, state) => KeyValuePair.Create(state, row.Locality)).ToDictionary(),
            _zips.ToDictionary(row => row.Zip, row => row.Locality)),
        _shares.ToDictionary(row => row.Profession, row => row.Share))
    {
        SourceIds =
        [
            .. _benchmarks.Select(row => row.SourceId)
                .Concat(_values.SelectMany(row => row.Sources))
                .Concat(_localities.SelectMany(row => row.Sources))
                .Concat(_shares.SelectMany(row => row.Sources))
                .Distinct(StringComparer.Ordinal),
        ],
    };

    private static IReadOnlyList<CodeValues> Values(
        SeedFolder seeds, IReadOnlyList<VisitCode> visits)
    {
        var values = seeds.Table<SeedRows.RelativeValueRow, CodeValues>(
            ValuesFile,
            row => visits.All(visit => visit.Number != row.Code)
                ? throw new InvalidDataException($"the code \"{row.Code}\" is not in visit-codes.json.")
                : row is { Work: >= 0, Practice: >= 0, Malpractice: > 0, ConversionFactor: > 0, Unit: ValuesUnit } && row.From <= row.To
                    ? new(row.Code, new(row.ConversionFactor, row.From, row.To), new(row.Work, row.Practice, row.Malpractice), row.Sources)
                    : throw new InvalidDataException(
                        $"it needs values over 0, the unit \"{ValuesUnit}\", and a last day not before the first."),
            row => [row.Code]);
        if (values.DistinctBy(row => row.ConversionFactor).Count() != 1)
        {
            seeds.Report($"{ValuesFile} needs one conversion factor and the same days in every row.");
        }

        return values;
    }

    private static IReadOnlyList<StateLocality> Localities(SeedFolder seeds) =>
        seeds.Table<SeedRows.LocalityRow, StateLocality>(
            "medicare-localities.json",
            row => row is { Work: > 0, Practice: > 0, Malpractice: > 0, Unit: FactorsUnit } && row.From <= row.To
                ? new(new(Code(row.Code), Words(row.Name), new(row.Work, row.Practice, row.Malpractice)), row.States, row.Sources)
                : throw new InvalidDataException(
                    $"it needs factors over 0, the unit \"{FactorsUnit}\", and a last day not before the first."),
            row => [row.Code, row.Name, .. row.States.Select(state => state.ToString())]);

    private static IReadOnlyList<PaidShare> Shares(SeedFolder seeds) =>
        seeds.Table<SeedRows.MedicareShareRow, PaidShare>(
            "medicare-shares.json",
            row => row is { Percent: > 0 and <= 100, Unit: SharesUnit }
                ? new(row.Profession, Share.FromPercent(row.Percent), row.Sources)
                : throw new InvalidDataException($"it needs a share over 0 and up to 100 in the unit \"{SharesUnit}\"."),
            row => [row.Profession.ToString()]);

    private static IReadOnlyList<ZipLocality> Zips(SeedFolder seeds, Dictionary<string, Locality> localities)
    {
        seeds.CheckSources(ZipsFile, ["medicare-localities", "geonames"]);
        return ZipRows.Read(
            seeds,
            ZipsFile,
            ["zip", "locality"],
            row => row.Zip,
            csv => ZipRows.Zip(csv.GetString(0)) is { } zip && localities.TryGetValue(csv.GetString(1), out var locality)
                ? new ZipLocality(zip, locality)
                : null,
            "a five-digit ZIP and a locality of medicare-localities.json");
    }

    private sealed record CodeValues(
        string Code, Dated<decimal> ConversionFactor, RelativeValues Values, IReadOnlyList<string> Sources);

    private sealed record StateLocality(Locality Locality, IReadOnlyList<UsState> States, IReadOnlyList<string> Sources);

    private sealed record PaidShare(Profession Profession, Share Share, IReadOnlyList<string> Sources);

    private sealed record ZipLocality(ZipCode Zip, Locality Locality);
}
