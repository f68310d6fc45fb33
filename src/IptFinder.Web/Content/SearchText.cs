using System.Collections.Frozen;
using IptFinder.Domain.Text;

namespace IptFinder.Web.Content;

/// <summary>What someone typed into the search of the explainer, as the words to look for.</summary>
public static class SearchText
{
    /// <summary>More letters are not read, so that no search takes long.</summary>
    public const int MostLetters = 80;

    private const int MostWords = 6;

    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        "a about am an and are at be by can could de del did do does el en es for from get go has have how i in is isnt it la las los me much my near not of on or por que should so some that the this to un una was what when where which who why will with would y you your".Split(' '));

    // What people type, and the word that our pages use for it.
    private static readonly FrozenDictionary<string, string> Meant = new (string Page, string Typed)[]
    {
        ("birth", "postpartum postnatal perinatal ppd newborn baby"), ("pregnancy", "pregnant"), ("anxiety", "anxious nervous"),
        ("medication", "meds pills antidepressant antidepressants ssri drug"), ("cost", "expensive price prices pricing afford affordable cheap fee fees"),
        ("video", "zoom telehealth virtual"), ("appointment", "waitlist waiting"), ("grief", "miscarriage widow widowed died bereaved"),
        ("conflict", "divorce divorced fight fighting arguing marriage"), ("teens", "teen teenager adolescent"), ("copay", "copayment"),
        ("lonely", "loneliness alone isolated"), ("binge", "bulimic overeating"), ("bipolar", "manic"), ("alcohol", "drinking drunk addiction"),
        ("crisis", "suicide suicidal kill die overdose"),
    }.SelectMany(pair => pair.Typed.Split(' ').Select(typed => KeyValuePair.Create(typed, pair.Page))).ToFrozenDictionary();

    private static readonly FrozenSet<string> Dangers = FrozenSet.ToFrozenSet(
        ("suicide suicidal kill killing die dying overdose rape raped abuse abused abusive hit hits hitting beat beats beating violence violent stalking cutting selfharm harm hurt hurts " +
        "suicidio suicidarme matar matarme matarse morir morirme sobredosis violacion violencia golpea golpes pega maltrato abuso").Split(' '));

    /// <summary>The words to look for, at most six, each as our pages write it; none for a text without any that says something.</summary>
    public static IReadOnlyList<string> Words(string text) =>
    [
        .. PlainText.Words(Cut(text).Replace("co-pay", "copay", StringComparison.OrdinalIgnoreCase))
            .Where(word => !Skipped.Contains(word))
            .Select(word => Meant.GetValueOrDefault(word) ?? Stem(word))
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords),
    ];

    /// <summary>Whether the words may be those of someone in danger, who is to see help before anything else.</summary>
    public static bool SpeaksOfDanger(string text) => PlainText.Words(Cut(text)).Any(Dangers.Contains);

    /// <summary>Whether two words differ in one letter, added, missing, wrong or swapped with the next.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        var same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var (rest, otherRest) = (one[same..], other[same..]);
        return rest.Length - otherRest.Length is >= -1 and <= 1
            && rest != otherRest
            && (Ends(rest, 1, otherRest, 1)
                || Ends(rest, 1, otherRest, 0)
                || Ends(rest, 0, otherRest, 1)
                || (rest.Length > 1 && otherRest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && Ends(rest, 2, otherRest, 2)));
    }

    private static bool Ends(string one, int skipped, string other, int otherSkipped) =>
        one.Length >= skipped && other.Length >= otherSkipped && one.AsSpan(skipped).SequenceEqual(other.AsSpan(otherSkipped));

    private static string Cut(string text) => text.Length > MostLetters ? text[..MostLetters] : text;

    // Pages are found by the beginnings of their words, so an ending less finds the singular and the verb as well.
    private static string Stem(string word) =>
        word.Length < 6 ? word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word
        : word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;
}
