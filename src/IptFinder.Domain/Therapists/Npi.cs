namespace IptFinder.Domain.Therapists;

/// <summary>
/// A National Provider Identifier: ten digits, the last a check digit by the Luhn formula over "80840" and the first nine
/// (45 CFR 162.406). It shows that someone registered, not that they hold a license.
/// </summary>
public readonly record struct Npi
{
    private Npi(long number) => Number = number;

    public long Number { get; }

    /// <summary>Null unless the text is ten digits, starts with 1 or 2 and passes the check digit.</summary>
    public static Npi? TryParse(string? text)
    {
        if (text is not { Length: 10 } || text[0] is not ('1' or '2') || !text.All(char.IsAsciiDigit))
        {
            return null;
        }

        // The constant 24 is what the prefix 80840 adds to the Luhn sum.
        var sum = 24;
        for (var i = 0; i < 10; i++)
        {
            var digit = text[i] - '0';
            if (i % 2 == 0)
            {
                digit *= 2;
            }

            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0 ? new Npi(long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>An NPI that was checked when it was stored.</summary>
    public static Npi FromNumber(long number) => new(number);

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
