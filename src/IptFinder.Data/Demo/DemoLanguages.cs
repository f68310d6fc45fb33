using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;

namespace IptFinder.Data.Demo;

/// <summary>Languages the fictional therapists work in.</summary>
internal static class DemoLanguages
{
    public const string Signed = "american-sign-language";

    private static readonly UsState[] ManySpanishSpeakers =
        [UsState.AZ, UsState.CA, UsState.FL, UsState.IL, UsState.NJ, UsState.NM, UsState.NV, UsState.NY, UsState.TX];

    private static readonly (int Weight, string Language)[] Others =
    [
        (9, "mandarin"), (6, "cantonese"), (7, "vietnamese"), (7, "korean"), (6, "tagalog"), (6, "arabic"), (8, "french"),
        (6, "haitian-creole"), (7, "russian"), (4, "ukrainian"), (5, "polish"), (6, "portuguese"), (6, "hindi"), (3, "urdu"),
        (3, "bengali"), (3, "punjabi"), (3, "gujarati"), (3, "tamil"), (3, "telugu"), (5, "farsi"), (3, "armenian"), (4, "hebrew"),
        (3, "yiddish"), (4, "german"), (4, "italian"), (3, "greek"), (3, "japanese"), (3, "amharic"), (3, "somali"), (3, "swahili"),
        (3, "hmong"), (3, "khmer"), (3, "nepali"), (3, "turkish"), (3, "navajo"),
    ];

    public static Sourced<IReadOnlyList<string>> Of(DemoPerson person) => person.Says<IReadOnlyList<string>>(58, () => Some(person));

    private static string[] Some(DemoPerson person)
    {
        var random = person.Random;
        var state = person.Place.State;
        var languages = new List<string> { "english" };
        if (random.Chance(state == UsState.PR ? 100 : ManySpanishSpeakers.Contains(state) ? 24 : 9))
        {
            languages.Add("spanish");
        }

        if (random.Chance(24))
        {
            languages.Add(random.Weighted<string>(Others));
        }

        if (random.Chance(3))
        {
            languages.Add(Signed);
        }

        return [.. languages];
    }
}
