using System.Buffers;
using System.Text;

namespace IptFinder.Domain.Therapists;

/// <summary>
/// A National Provider Identifier: ten digits, the last a check digit by the Luhn formula over "80840" and the first nine
/// (45 CFR 162.406). It shows that someone registered, not that they hold a license.
/// </summary>
public readonly record struct Npi
{
    /// <summary>
    /// From here on no number begins with 1 or 2, as an NPI must: nobody has one or ever will. Fictional people bear these.
    /// </summary>
    public const long FirstFictional = 9_000_000_000;

    private const int Length = 10;

    /// <summary>What the prefix 80840 adds to the Luhn sum.</summary>
    private const int LuhnConstant = 24;

    private Npi(long number) => Number = number;

    public long Number { get; }

    /// <summary>Null unless the text is ten digits, starts with 1 or 2 and passes the check digit.</summary>
    public static Npi? TryParse(string? text)
    {
        Span<byte> ascii = stackalloc byte[Length];
        return text is { Length: Length } && Ascii.FromUtf16(text, ascii, out _) == OperationStatus.Done ? TryParse(ascii) : null;
    }

    /// <summary>The same of a text in ASCII or UTF-8.</summary>
    public static Npi? TryParse(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length || text[0] is not ((byte)'1' or (byte)'2') || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return null;
        }

        var sum = LuhnConstant;
        var number = 0L;
        for (var i = 0; i < Length; i++)
        {
            var digit = text[i] - '0';
            sum += Weight(digit, i);
            number = (10 * number) + digit;
        }

        return sum % 10 == 0 ? new Npi(number) : null;
    }

    /// <summary>The NPI with these first nine digits, the first of them 1 or 2.</summary>
    public static Npi Complete(int firstNine)
    {
        var sum = LuhnConstant;
        var rest = firstNine;
        for (var i = 8; i >= 0; i--)
        {
            sum += Weight(rest % 10, i);
            rest /= 10;
        }

        return new Npi((firstNine * 10L) + ((10 - (sum % 10)) % 10));
    }

    /// <summary>An NPI that was checked when it was stored.</summary>
    public static Npi FromNumber(long number) => new(number);

    /// <summary>What a digit adds to the Luhn sum: every second one counts double, with the digits of the double added up.</summary>
    private static int Weight(int digit, int position) =>
        position % 2 != 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
