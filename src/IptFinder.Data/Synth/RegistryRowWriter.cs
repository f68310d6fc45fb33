using System.Buffers;
using System.Buffers.Text;
using IptFinder.Data.Demo;

namespace IptFinder.Data.Synth;

/// <summary>
/// Writes one row after another, each from the seed and its number alone: of a hundred about eight therapists, 66 others, 22
/// organizations and four whose number was deactivated; addresses abroad and damage now and then, as in the real file.
/// </summary>
internal sealed class RegistryRowWriter(RegistryRows rows, RegistryValues values, ulong seed)
{
    private readonly byte[] _text = new byte[20];
    private DemoRandom _random = new(seed, 0);

    /// <param name="number">Counted from 0.</param>
    public void Write(int number)
    {
        _random = new DemoRandom(seed, (ulong)number);
        var kind = _random.Below(1000);
        rows.Set(0, Digits(RegistryValues.Number(number).Number));
        if (kind < 40)
        {
            rows.Set(RegistryHeadings.Deactivated, _random.Pick(values.Dates));
            rows.End();
        }
        else if (kind < 260)
        {
            WriteOrganization();
        }
        else
        {
            WritePerson(isTherapist: kind < 340);
        }
    }

    private void WriteOrganization()
    {
        var place = _random.Pick(values.Places);
        rows.Set(1, "2"u8);
        rows.Set(3, "<UNAVAIL>"u8);
        rows.Set(RegistryHeadings.Organization, [.. _random.Pick(values.LastNames), .. " & "u8, .. _random.Pick(values.LastNames), .. ", PLLC"u8]);
        WriteAddress(RegistryHeadings.Mailing, place);
        WriteAddress(RegistryHeadings.Practice, place);
        WriteDates();
        rows.Set(RegistryHeadings.Official, _random.Pick(values.LastNames));
        rows.Set(RegistryHeadings.Official + 1, _random.Pick(values.FirstNames));
        rows.Set(RegistryHeadings.Official + 3, "PRESIDENT"u8);
        rows.Set(RegistryHeadings.Official + 4, Telephone(place));
        rows.Set(RegistryHeadings.Taxonomies, "261QM0801X"u8);
        rows.Set(RegistryHeadings.Taxonomies + 3, "Y"u8);
        rows.Set(RegistryHeadings.SoleProprietor + 1, "N"u8);
        rows.End();
    }

    private void WritePerson(bool isTherapist)
    {
        var home = _random.Pick(values.Places);
        var kind = isTherapist ? RegistryValues.Therapists[DemoProfession.Pick(home.State, _random)] : _random.Pick(RegistryValues.Others);
        rows.Set(1, "1"u8);
        WriteName();
        Maybe(85, RegistryHeadings.Credentials, _random.Pick(kind.Credentials));
        WriteAddress(RegistryHeadings.Mailing, _random.Chance(80) ? home : _random.Pick(values.Places));
        if (_random.Below(125) == 0)
        {
            WriteAddressAbroad();
        }
        else
        {
            WriteAddress(RegistryHeadings.Practice, home);
        }

        WriteDates();
        rows.Set(RegistryHeadings.Sex, _random.Chance(68) ? "F"u8 : "M"u8);
        WriteTaxonomies(kind.Taxonomy, home);
        WriteEnd(home);
    }

    /// <summary>Some have a nickname in quotation marks, some a letter from before the registry wrote UTF-8, and some a mask.</summary>
    private void WriteName()
    {
        rows.Set(RegistryHeadings.LastName, _random.Pick(values.LastNames));
        var odd = _random.Below(1000);
        rows.Set(
            RegistryHeadings.LastName + 1,
            odd == 0 ? "ANNE \"\"NAN\"\""u8
            : odd == 1 ? [(byte)'N', 0xDA, 0xD1, (byte)'E', (byte)'Z']
            : odd == 2 ? "<UNAVAIL>"u8
            : _random.Pick(values.FirstNames));
        Maybe(60, RegistryHeadings.LastName + 2, [(byte)('A' + _random.Below(26))]);
        Maybe(3, RegistryHeadings.LastName + 3, "DR."u8);
    }

    private void WriteAddress(int column, RegistryPlace place)
    {
        rows.Set(column, _random.Pick(values.Streets));
        rows.Set(column + 2, place.Town);
        rows.Set(column + 3, place.StateCode);
        rows.Set(column + 4, _random.Chance(90) ? place.LongZip : place.Zip);
        rows.Set(column + 5, "US"u8);
        rows.Set(column + 6, Telephone(place));
        Maybe(50, column + 7, Telephone(place));
    }

    private void WriteAddressAbroad()
    {
        rows.Set(RegistryHeadings.Practice, "1 EXAMPLE ST"u8);
        rows.Set(RegistryHeadings.Practice + 2, "TORONTO"u8);
        rows.Set(RegistryHeadings.Practice + 3, "ON"u8);
        rows.Set(RegistryHeadings.Practice + 4, "M5V 2T6"u8);
        rows.Set(RegistryHeadings.Practice + 5, "CA"u8);
    }

    /// <summary>One in two hundred was deactivated once and is alive again.</summary>
    private void WriteDates()
    {
        var first = _random.Below(values.Dates.Count);
        rows.Set(RegistryHeadings.Enumerated, values.Dates[first]);
        rows.Set(RegistryHeadings.Enumerated + 1, values.Dates[_random.Between(first, values.Dates.Count - 1)]);
        if (_random.Below(200) == 0)
        {
            rows.Set(RegistryHeadings.Deactivated, values.Dates[first]);
            rows.Set(RegistryHeadings.Deactivated + 1, values.Dates[^1]);
        }
    }

    private void WriteTaxonomies(ReadOnlySpan<byte> taxonomy, RegistryPlace home)
    {
        var count = _random.Weighted((80, 1), (14, 2), (6, 3));
        for (var slot = 0; slot < count; slot++)
        {
            var column = RegistryHeadings.Taxonomies + (slot * RegistryHeadings.TaxonomyWidth);
            rows.Set(column, taxonomy);
            if (_random.Chance(85))
            {
                rows.Set(column + 1, Digits(_random.Between(10_000, 999_999)));
                rows.Set(column + 2, slot == 0 ? home.StateCode : _random.Pick(values.Places).StateCode);
            }

            rows.Set(column + 3, slot == 0 ? "Y"u8 : "N"u8);
        }
    }

    /// <summary>The last columns; one row in twenty thousand stops before them.</summary>
    private void WriteEnd(RegistryPlace home)
    {
        if (_random.Chance(30))
        {
            rows.Set(RegistryHeadings.Identifiers, Digits(_random.Between(100_000_000, 999_999_999)));
            rows.Set(RegistryHeadings.Identifiers + 1, "05"u8);
            rows.Set(RegistryHeadings.Identifiers + 2, home.StateCode);
        }

        rows.Set(RegistryHeadings.SoleProprietor, _random.Chance(60) ? "N"u8 : "Y"u8);
        if (_random.Below(20_000) == 0)
        {
            rows.EndHere();
            return;
        }

        Maybe(60, RegistryHeadings.Certified, _random.Pick(values.Dates));
        rows.End();
    }

    private void Maybe(int percent, int column, ReadOnlySpan<byte> value)
    {
        if (_random.Chance(percent))
        {
            rows.Set(column, value);
        }
    }

    /// <summary>555-0100 to 555-0199 are kept free for fiction in every area code.</summary>
    private ReadOnlySpan<byte> Telephone(RegistryPlace place)
    {
        _random.Pick(place.AreaCodes).CopyTo(_text, 0);
        "55501"u8.CopyTo(_text.AsSpan(3));
        Utf8Formatter.TryFormat(_random.Below(100), _text.AsSpan(8), out _, new StandardFormat('D', 2));
        return _text.AsSpan(0, 10);
    }

    private ReadOnlySpan<byte> Digits(long number)
    {
        Utf8Formatter.TryFormat(number, _text, out var length);
        return _text.AsSpan(0, length);
    }
}
