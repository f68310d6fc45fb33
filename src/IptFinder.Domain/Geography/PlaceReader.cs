namespace IptFinder.Domain.Geography;

/// <summary>Understands what people type as a place; the rules are those of <see cref="Gazetteer.Find"/>.</summary>
internal sealed class PlaceReader(Gazetteer gazetteer, TownIndex towns, IReadOnlyDictionary<string, string> otherNames)
{
    private const string Ask = "Enter a five-digit ZIP code, like 06510, or a town and state, like Tulsa, OK.";
    private const string UnknownPlace =
        "We do not know that place. Check the spelling, or enter a five-digit ZIP code, like 06510, or a town and state, like Tulsa, OK.";

    /// <summary>No place name is longer; more is not looked at.</summary>
    private const int LongestText = 200;
    private const int MostChoices = 5;

    private readonly Dictionary<string, UsState> _statesByName =
        gazetteer.StateNames.ToDictionary(state => PlaceWords.Key(PlaceWords.Of(state.Value)), state => state.Key);

    private readonly Dictionary<string, string> _otherNames =
        otherNames.ToDictionary(name => PlaceWords.Key(PlaceWords.Of(name.Key)), name => name.Value);

    public PlaceAnswer Read(string text)
    {
        var words = text.Length <= LongestText ? PlaceWords.Of(text) : [];
        if (words.Length == 0)
        {
            return Problem(Ask);
        }

        if (Zip(words) is { } zip)
        {
            return ReadZip(zip.Code, words.AsSpan(0, words.Length - zip.Words));
        }

        if (words is [.., "usa"] && words.Length > 1)
        {
            return Read(string.Join(' ', words[..^1]));
        }

        if (words is ["near", "me"] or ["here"] or ["my", "location"])
        {
            return Problem("We do not know where you are, and do not ask your device. " + Ask);
        }

        // "06510, CT": the ZIP first.
        if (ZipCode.TryParse(words[0]) is { } first)
        {
            return ReadZip(first, words.AsSpan(1));
        }

        if (_otherNames.TryGetValue(PlaceWords.Key(words), out var meant))
        {
            return Read(meant);
        }

        return ReadState(words) ?? ReadTown(words);
    }

    /// <summary>The ZIP code at the end of the words and how many of them it takes.</summary>
    private static (ZipCode Code, int Words)? Zip(string[] words)
    {
        var plusFour = words is [.., { Length: 5 }, { Length: 4 }];
        return ZipCode.TryParse(plusFour ? $"{words[^2]}-{words[^1]}" : words[^1]) is { } zip ? (zip, plusFour ? 2 : 1) : null;
    }

    /// <summary>
    /// The ZIP decides, whatever town is named before it; only a different state makes it doubtful. "Washington 20001" names
    /// the ZIP's town, not another state.
    /// </summary>
    private PlaceAnswer ReadZip(ZipCode zip, ReadOnlySpan<string> before)
    {
        if (gazetteer.Area(zip) is not { } area)
        {
            return IsMilitary(zip)
                ? Problem($"{zip} is a military address, which we cannot place. Enter the town or the state where you will be.")
                : Problem($"We do not know the ZIP code {zip}. Check it, or enter a town and state, like Tulsa, OK.");
        }

        var states = StatesAtEnd(before);
        if (states is [var (state, _), ..] && states.All(named => named.State != area.State) && !IsTown(before, area))
        {
            return Problem(
                $"The ZIP code {zip} is in {gazetteer.StateNames[area.State]}, not in {gazetteer.StateNames[state]}. Enter one or the other.");
        }

        var label = area.Town is null ? $"{area.State} {zip}" : $"{area.Town}, {area.State} {zip}";
        return Found(new PointPlace(area.State, label, zip.ToString(), area.Center));
    }

    /// <summary>The first digits of APO, FPO and DPO addresses, which are no place on the map.</summary>
    private static bool IsMilitary(ZipCode zip) =>
        zip.Prefix is "340" || (string.CompareOrdinal(zip.Prefix, "090") >= 0 && string.CompareOrdinal(zip.Prefix, "098") <= 0)
        || (string.CompareOrdinal(zip.Prefix, "962") >= 0 && string.CompareOrdinal(zip.Prefix, "966") <= 0);

    private static bool IsTown(ReadOnlySpan<string> words, ZipArea area) =>
        area.Town is { } town && PlaceWords.Key(PlaceWords.Of(town)) == PlaceWords.Key(words);

    /// <summary>
    /// A code or a full name is the state, but "New York" is the city: it is by far more often meant, and it lies in the
    /// state of its name. "New York State" is the state.
    /// </summary>
    private PlaceAnswer? ReadState(string[] words)
    {
        var name = words is [.., "state"] ? words.AsSpan(0, words.Length - 1) : words;
        if (StatesAtEnd(name) is not [var (state, length), ..] || length != name.Length)
        {
            return null;
        }

        return words is ["new", "york"] or ["newyork"] ? null : Found(new StatePlace(state, StateLabel(state), state.ToString()));
    }

    private PlaceAnswer ReadTown(string[] words)
    {
        var states = StatesAtEnd(words);
        foreach (var (state, length) in states)
        {
            if (towns.Named(words.AsSpan(0, words.Length - length), state) is { } town)
            {
                return Found(town.Place);
            }
        }

        var namesakes = towns.Named(words);
        if (TownIndex.Meant(namesakes) is { } meant)
        {
            return Found(meant.Place);
        }

        if (namesakes.Count > 0)
        {
            var choices = namesakes.Take(MostChoices).ToList();
            var more = namesakes.Count > MostChoices ? " ..." : ".";
            return Problem($"There is more than one {namesakes[0].Name}. Add the state: {string.Join("; ", choices.Select(town => town.Label))}{more}") with
            {
                Choices = choices,
            };
        }

        return states is [var (named, _), ..]
            ? Problem($"We do not know a town of that name in {gazetteer.StateNames[named]}. Check the spelling, or enter a ZIP code.")
            : Problem(words.All(word => word.All(char.IsAsciiDigit)) ? Ask : UnknownPlace);
    }

    /// <summary>
    /// Every state the last words may name, with the number of those words, the longest name first: "Charleston West
    /// Virginia" ends in West Virginia and in Virginia.
    /// </summary>
    private List<(UsState State, int Words)> StatesAtEnd(ReadOnlySpan<string> words)
    {
        var result = new List<(UsState, int)>();
        for (var start = 0; start < words.Length; start++)
        {
            if (_statesByName.TryGetValue(PlaceWords.Key(words[start..]), out var state))
            {
                result.Add((state, words.Length - start));
            }
        }

        if (words.Length > 0 && UsStates.TryParse(words[^1]) is { } code)
        {
            result.Add((code, 1));
        }

        return result;
    }

    /// <summary>The two states that share their name with a large city say that the state is meant.</summary>
    private string StateLabel(UsState state) =>
        state is UsState.NY or UsState.WA ? $"{gazetteer.StateNames[state]} State" : gazetteer.StateNames[state];

    private static PlaceAnswer Found(Place place) => new(place, null);

    private static PlaceAnswer Problem(string sentence) => new(null, sentence);
}
