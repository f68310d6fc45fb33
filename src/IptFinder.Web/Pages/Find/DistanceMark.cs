namespace IptFinder.Web.Pages.Find;

/// <summary>A label of a <see cref="DistancePicture"/>: one place, or several that lie too close to tell apart.</summary>
/// <param name="Places">Where they are; at least one.</param>
/// <param name="FirstNumber">The number of the first card of the page.</param>
public sealed record DistanceMark(IReadOnlyList<DistancePlace> Places, int FirstNumber)
{
    /// <summary>Large enough to hit: 24 pixels, also where the picture is a little smaller than drawn.</summary>
    public const double Height = 27;

    private const double Letter = 7.5;
    private const int MostLetters = 10;

    /// <summary>The middle: where most of its people are, but so that nothing is cut off.</summary>
    public double X => Math.Clamp(Main.X, (Width / 2) + 1, DistancePicture.Size - (Width / 2) - 1);

    public double Y => Main.Y;

    public double Width => Math.Max(Height, 12 + (Letter * Label.Length));

    /// <summary>The card a link leads to.</summary>
    public int FirstCard => Places.Min(place => place.Cards[0]);

    /// <summary>"3", "3, 4, 7", "1-5, 7"; where that is too long "12 people".</summary>
    public string Label
    {
        get
        {
            var numbers = Places.SelectMany(place => place.Cards).Select(NumberOf).Order().ToList();
            var label = string.Join(", ", Runs(numbers).Select(run => run switch
            {
                [var only] => Web.Words.Number(only),
                [var one, var other] => $"{Web.Words.Number(one)}, {Web.Words.Number(other)}",
                _ => $"{Web.Words.Number(run[0])}-{Web.Words.Number(run[^1])}",
            }));
            return label.Length <= MostLetters || numbers.Count == 1 ? label : $"{numbers.Count} people";
        }
    }

    /// <summary>"3: 9.2 miles southwest, Milford, CT"; of several begins with what is seen: "3, 4, 7. 3 and 4: 9.2 miles ...; 7: ...".</summary>
    public string Words
    {
        get
        {
            var words = string.Join("; ", Places.Select(place => $"{Web.Words.And([.. place.Cards.Select(card => Web.Words.Number(NumberOf(card)))])}: {place.Words}"));
            return Places is [{ Cards: [_] }] ? words : $"{Label}. {words}";
        }
    }

    public bool Covers(DistanceMark other) =>
        Math.Abs(X - other.X) < ((Width + other.Width) / 2) + 1 && Math.Abs(Y - other.Y) < Height + 1;

    private DistancePlace Main => Places.MaxBy(place => place.Cards.Count)!;

    private int NumberOf(int card) => FirstNumber + card - 1;

    /// <summary>Numbers that follow each other, together.</summary>
    private static IEnumerable<List<int>> Runs(IReadOnlyList<int> numbers) => numbers
        .Select((number, index) => (number, Start: number - index))
        .GroupBy(one => one.Start, one => one.number)
        .Select(run => run.ToList());
}
