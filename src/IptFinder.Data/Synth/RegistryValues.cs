using System.Globalization;
using System.Text;
using IptFinder.Data.Demo;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Synth;

/// <summary>What the rows of a synthetic registry file are put together from, ready as bytes.</summary>
internal sealed class RegistryValues
{
    /// <summary>Prime, so that multiples modulo it meet every number once.</summary>
    private const int Numbers = 99_999_989;

    /// <summary>Registered people have numbers that begin with 1; these begin with 2, and no one has one yet.</summary>
    private const int FirstNine = 200_000_000;

    private const int Kept = 4096;

    private static readonly DateOnly FirstDay = new(2005, 5, 23);
    private static readonly DateOnly LastDay = DemoGenerator.DefaultAsOf;

    public RegistryValues(Gazetteer gazetteer, ulong seed)
    {
        var random = new DemoRandom(seed, ulong.MaxValue);
        var names = new DemoNames(eachOnce: false);
        var places = new DemoPlaces(gazetteer);
        var people = Enumerable.Range(0, Kept).Select(_ => names.Next(random.Chance(70) ? Gender.Woman : Gender.Man, random)).ToList();
        FirstNames = [.. people.Select(name => Upper(name.First))];
        LastNames = [.. people.Select(name => Upper(name.Last))];
        Places = [.. Enumerable.Range(0, Kept).Select(number => new RegistryPlace(places.Next(number, random)))];
        Dates = [.. Enumerable.Range(FirstDay.DayNumber, LastDay.DayNumber - FirstDay.DayNumber + 1)
            .Select(day => Encoding.ASCII.GetBytes(DateOnly.FromDayNumber(day).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)))];
    }

    /// <summary>So many rows have a number of their own.</summary>
    public static int MostRows => Numbers;

    public IReadOnlyList<byte[]> FirstNames { get; }

    public IReadOnlyList<byte[]> LastNames { get; }

    public IReadOnlyList<RegistryPlace> Places { get; }

    public IReadOnlyList<byte[]> Streets { get; } =
    [
        .. new[] { "EXAMPLE ST", "SAMPLE AVE", "FICTION LN", "SPECIMEN RD STE 4" }.SelectMany(street =>
            Enumerable.Range(1, 999).Select(house => Encoding.ASCII.GetBytes($"{house.ToString(CultureInfo.InvariantCulture)} {street}"))),
    ];

    /// <summary>Every day of the registry so far.</summary>
    public IReadOnlyList<byte[]> Dates { get; }

    /// <summary>One taxonomy of each profession of the directory, with usual credentials.</summary>
    public static IReadOnlyDictionary<Profession, RegistryOccupation> Therapists { get; } = new Dictionary<Profession, RegistryOccupation>
    {
        [Profession.Psychologist] = new("103TC0700X", "PH.D.", "PSYD", "Psy.D., ABPP"),
        [Profession.ClinicalSocialWorker] = new("1041C0700X", "LCSW", "L.C.S.W.", "LICSW, MSW"),
        [Profession.Counselor] = new("101YM0800X", "LPC", "LMHC", "M.A., LPCC"),
        [Profession.MarriageFamilyTherapist] = new("106H00000X", "LMFT", "MFT"),
        [Profession.Psychiatrist] = new("2084P0800X", "MD", "M.D.", "DO"),
        [Profession.PsychiatricNurse] = new("363LP0808X", "PMHNP-BC", "APRN"),
        [Profession.Psychoanalyst] = new("102L00000X", "LP"),
    };

    /// <summary>Occupations the directory does not list.</summary>
    public static IReadOnlyList<RegistryOccupation> Others { get; } =
    [
        new("207Q00000X", "MD"), new("207R00000X", "M.D."), new("163W00000X", "RN"), new("183500000X", "PHARMD"),
        new("225100000X", "PT, DPT"), new("1223G0001X", "DDS"), new("111N00000X", "DC"), new("363LF0000X", "FNP"),
        new("363A00000X", "PA-C"), new("235Z00000X", "CCC-SLP"), new("390200000X", ""), new("106S00000X", "RBT"),
        new("225X00000X", "OTR/L"), new("152W00000X", "OD"),
    ];

    /// <summary>The number of a row: scattered, as those of the registry are, and no two the same.</summary>
    public static Npi Number(int row) => Npi.Complete(FirstNine + (int)(row * 48_271L % Numbers));

    private static byte[] Upper(string name) => Encoding.UTF8.GetBytes(name.ToUpperInvariant());
}
