using System.Globalization;
using IptFinder.Domain.Amounts;

namespace IptFinder.Web;

/// <summary>How dates, amounts, numbers and lists are written for people, in US English.</summary>
public static class Words
{
    /// <summary>The only culture of the pages; it does not depend on the machine.</summary>
    public static CultureInfo UsEnglish => CultureInfo.InvariantCulture;

    /// <summary>"12 Oct 2026".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", UsEnglish);

    /// <summary>"2026-10-12", for the <c>datetime</c> attribute.</summary>
    public static string MachineDate(DateOnly date) => date.ToString("yyyy-MM-dd", UsEnglish);

    /// <summary>"2026": a year has no comma.</summary>
    public static string Year(int year) => year.ToString(UsEnglish);

    /// <summary>"1,204".</summary>
    public static string Number(int number) => number.ToString("#,0", UsEnglish);

    /// <summary>"1 therapist", "2 therapists", "0 therapists".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for any other number; <paramref name="one"/> and an "s" when not given.</param>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"203-555-0142" from ten digits.</summary>
    public static string Telephone(string tenDigits) => $"{tenDigits[..3]}-{tenDigits[3..6]}-{tenDigits[6..]}";

    /// <summary>"$1,140", "$89.50".</summary>
    public static string Amount(Money amount) => amount.ToString();

    /// <summary>"$780 to $1,620"; one amount when both are the same.</summary>
    public static string Range(Money low, Money high) => low == high ? Amount(low) : $"{Amount(low)} to {Amount(high)}";

    /// <summary>"A", "A and B", "A, B and C"; empty for none.</summary>
    public static string And(params IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>"A", "A or B", "A, B or C"; empty for none.</summary>
    public static string Or(params IReadOnlyList<string> items) => Join(items, "or");

    private static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        var count => $"{string.Join(", ", items.Take(count - 1))} {last} {items[count - 1]}",
    };
}
