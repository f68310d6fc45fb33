using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Reference;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary>Reads the tables of one folder and collects what is wrong with them, so that all of it can be told at once.</summary>
internal sealed class SeedFolder(string path)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private readonly List<string> _problems = [];
    private HashSet<string> _sources = [];

    /// <summary>Reads <c>sources.json</c>, to which all other tables refer: read it first.</summary>
    public IReadOnlyList<ReferenceSource> Sources()
    {
        var sources = Table<SeedRows.SourceRow, ReferenceSource>(
            "sources.json",
            row => row.Url is null && string.IsNullOrWhiteSpace(row.Note)
                ? throw new InvalidDataException("it has no address and no note that says why.")
                : new ReferenceSource(Words(row.Id), Words(row.Title), Url(row.Url), row.ReadOn, row.License) { Note = row.Note },
            row => [row.Id]);
        _sources = sources.Select(source => source.Id).ToHashSet();
        return sources;
    }

    /// <summary>
    /// Reads a table; rows that cannot be read or converted are left out and reported. <paramref name="convert"/> refuses a
    /// row by throwing <see cref="InvalidDataException"/>; the texts of <paramref name="keys"/> must not repeat in the table.
    /// </summary>
    public IReadOnlyList<T> Table<TRow, T>(string file, Func<TRow, T> convert, Func<TRow, IEnumerable<string>> keys)
    {
        var rows = Rows<TRow>(file);
        CheckUnique(file, rows.Select(row => row.Value), keys);
        var result = new List<T>(rows.Count);
        foreach (var (number, row) in rows)
        {
            if (row is SeedRows.Row sourced)
            {
                CheckSources($"{file} row {number}", sourced.Sources);
            }

            try
            {
                result.Add(convert(row));
            }
            catch (InvalidDataException refused)
            {
                Report($"{file} row {number}: {refused.Message}");
            }
        }

        return result;
    }

    /// <summary>The path of a file that is not JSON, or null when it is missing, which is reported.</summary>
    public string? Find(string file)
    {
        var full = Path.Combine(path, file);
        if (File.Exists(full))
        {
            return full;
        }

        Report($"{file} is missing.");
        return null;
    }

    public void CheckSources(string where, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            Report($"{where}: names no source.");
        }

        foreach (var id in ids.Where(id => !_sources.Contains(id)))
        {
            Report($"{where}: the source \"{id}\" is not in sources.json.");
        }
    }

    /// <summary>Reports every value of an enum that a table leaves out.</summary>
    public void CheckAll<TEnum>(string file, IEnumerable<TEnum> present)
        where TEnum : struct, Enum
    {
        foreach (var missing in Enum.GetValues<TEnum>().Except(present))
        {
            Report($"{file} has no row for {missing}.");
        }
    }

    public void Report(string problem) => _problems.Add(problem);

    /// <exception cref="InvalidDataException">Anything was reported.</exception>
    public void ThrowIfProblems()
    {
        if (_problems.Count > 0)
        {
            var lines = _problems.Take(50).Select(problem => $"{Environment.NewLine}- {problem}");
            throw new InvalidDataException(
                $"The reference data in {path} has {_problems.Count} problem(s):{string.Concat(lines)}");
        }
    }

    private void CheckUnique<TRow>(string file, IEnumerable<TRow> rows, Func<TRow, IEnumerable<string>> keys)
    {
        var repeated = rows.SelectMany(keys).GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        foreach (var group in repeated)
        {
            Report($"{file}: \"{group.Key}\" is there {group.Count()} times.");
        }
    }

    /// <summary>The readable rows with their numbers, counted from 1.</summary>
    private List<KeyValuePair<int, TRow>> Rows<TRow>(string file)
    {
        var result = new List<KeyValuePair<int, TRow>>();
        if (Find(file) is not { } full)
        {
            return result;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(full));
            var number = 0;
            foreach (var element in document.RootElement.EnumerateArray())
            {
                number++;
                AddRow(file, number, element, result);
            }
        }
        catch (Exception notAList) when (notAList is JsonException or InvalidOperationException)
        {
            Report($"{file} is not a JSON list: {notAList.Message}");
        }

        return result;
    }

    private void AddRow<TRow>(string file, int number, JsonElement element, List<KeyValuePair<int, TRow>> rows)
    {
        try
        {
            rows.Add(KeyValuePair.Create(number, element.Deserialize<TRow>(Options) ?? throw new JsonException("it is null.")));
        }
        catch (JsonException unreadable)
        {
            Report($"{file} row {number}: {unreadable.Message}");
        }
    }
}
