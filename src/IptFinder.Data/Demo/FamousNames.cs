using System.Collections.Frozen;

namespace IptFinder.Data.Demo;

/// <summary>Pairs our name lists could make that many people know as someone real: nobody in the sample directory has one.</summary>
public static class FamousNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Adam Kantor", "Alejandro Galindo", "Alex Delgado", "Alex Pacheco", "Anders Eklund", "Andre Gagnon", "Bassam Haddad",
        "Brian Rollins", "Craig Womack", "Daniela Alvarado", "Douglas Easley", "Fergus O'Hanlon", "Fernando Delgado", "Girish Kulkarni",
        "Grace Yoo", "Hugo Ibarra", "Imran Qureshi", "Isabel Sandoval", "Janet Norwood", "Jordan Battle", "Jun Fukuda", "Jun Ishikawa",
        "Kathleen Battle", "Keith Langford", "Kevin Boateng", "Kevin Glazer", "Kevin Rafferty", "Kevin Rollins", "Kevin Tierney",
        "Kwame Yeboah", "Leena Acharya", "Linh Dinh", "Malcolm Glazer", "Marcus Lattimore", "Mark Kirkland", "Mark Maddox",
        "Mark Whitfield", "Nathan Glazer", "Neil Redfern", "Nikhil Mahajan", "Pavel Novotny", "Priya Pillai", "Reginald Gaines",
        "Riley Gaines", "Sanjay Deshmukh", "Saul Perlmutter", "Susan Prescott", "Terence McAuliffe", "Vikram Bhatt", "Walter Alston",
        "Wendy Wasserstein", "Yuki Ishikawa",
    ];

    private static readonly FrozenSet<string> Known = All.ToFrozenSet(StringComparer.Ordinal);

    public static bool Include(string first, string last) => Known.Contains($"{first} {last}");
}
