using System.Globalization;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>
/// Names for the fictional therapists, put together from our own lists: each list holds given and family names that often go
/// together in the US, and now and then they cross. None is that of someone famous.
/// </summary>
/// <param name="eachOnce">
/// No name comes twice. Else names repeat as they do among many people, and a long tail of rare family names is mixed in.
/// </param>
internal sealed class DemoNames(bool eachOnce)
{
    private const int RarePercent = 45;

    private static readonly (int Weight, NameList Names)[] Lists =
    [
        (34, new(
            "Alison Beth Carolyn Dana Eleanor Gwen Heidi Janet Kathleen Laurel Margaret Nora Paige Rosemary Susan Tessa Wendy Abigail",
            "Alan Brian Craig Douglas Evan Graham Ian Keith Lowell Neil Philip Russell Todd Warren Walter Owen Mark",
            "Abernathy Ashcroft Barlow Birchall Calloway Carmody Dunmore Ellsworth Fairbank Haverford Ingersoll Kettering Langford Maddox "
            + "Merriweather Norwood Oakes Pemberton Prescott Quimby Redfern Stanhope Underhill Wetherby Whitlock Yardley")),
        (9, new(
            "Aileen Bridget Deirdre Fiona Maeve Maureen Sheila Siobhan Colleen",
            "Brendan Declan Fergus Kevin Malcolm Niall Rory Terence",
            "Brannigan Cafferty Delahunt Dunleavy Finnerty Gilhooly Heneghan Kinsella Lanigan MacTavish McAuliffe McGarrity O'Hanlon "
            + "Rafferty Shaughnessy Tierney")),
        (16, new(
            "Adriana Beatriz Carmen Daniela Elena Graciela Isabel Lourdes Marisol Paloma Rocío Silvia Verónica Yolanda Ximena",
            "Alejandro Andrés Emilio Esteban Fernando Hugo Joaquín Mateo Octavio Rafael Ramón Tomás",
            "Alvarado Barrientos Cárdenas Delgado Escobedo Fuentes Galindo Henríquez Ibarra Juárez Ledesma Montemayor Negrete Olivares "
            + "Pacheco Quiñones Rentería Sandoval Tejeda Urrutia Villaseñor Zepeda")),
        (13, new(
            "Brianna Candace Denise Imani Jasmine Keisha Monique Nia Patrice Renee Tamika Yvette",
            "Andre Clifton Curtis Darnell Jamal Lamar Marcus Reginald Terrance Tyrone Xavier",
            "Alston Battle Bellamy Broadnax Covington Dandridge Easley Fontenot Gaines Hairston Jernigan Kirkland Lattimore McCray Nesmith "
            + "Pettway Rollins Singletary Tolliver Vance Whitfield Womack")),
        (9, new(
            "Emiko Eunice Grace Hana Jia Joyce Li-Hua Mei Min-ji Sook Vivian Yuki",
            "Calvin Dennis Jun Kenji Raymond Sung-min Takeshi Wei Winston",
            "Chae Cheung Fukuda Ishikawa Kagawa Kwon Lau Leung Moriyama Noh Ogata Paik Quan Seo Shim Tsai Uyeda Xiong Yoo Zhuang")),
        (7, new(
            "Anjali Deepa Farah Kavita Leena Meera Nandini Priya Rupa Shalini Uma",
            "Arjun Dev Girish Harish Imran Kiran Nikhil Rohan Sanjay Vikram",
            "Acharya Agarwal Bhatt Chaudhry Deshmukh Fernandes Iyengar Joglekar Kulkarni Lakhani Mahajan Narang Pillai Qureshi Raghavan "
            + "Subramanian Thakkar Venkataraman Wadhwa")),
        (5, new(
            "Anahit Dalia Hala Layla Nadia Rania Shirin Yasmin Zahra",
            "Amir Bassam Farid Karim Nabil Omid Ramin Samir Tarek",
            "Abboud Bazzi Chahine Daoud Farahani Ghorbani Haddad Jabbour Khoury Mansour Rahimi Sabbagh Tehrani")),
        (12, new(
            "Dina Ilana Irina Judith Katarzyna Leah Miriam Naomi Ruth Tamar Vera Zofia",
            "Adam Boris Dmitri Eli Gil Jacob Leon Miroslav Nathan Pavel Saul Viktor",
            "Abramovitz Bielski Dworkin Edelstein Feinman Glazer Halpern Hirschfeld Jablonski Kantor Kovalenko Kravets Mandelbaum Melnyk "
            + "Novotny Perlmutter Rabinowitz Teitelbaum Wasserstein Zielinski")),
        (13, new(
            "Annika Astrid Bianca Claudia Francesca Greta Ingrid Lucia Margot Odette Sabine Theodora Ursula",
            "Anders Carlo Dieter Erik Giorgio Hans Henrik Luca Marcel Nikolaos Stefano Vincent",
            "Antonucci Bergstrom Boudreau Castellano Dahlgren Eklund Falcone Gagnon Gustafson Hagedorn Jorgensen Kaltenbach Lindqvist "
            + "Moretti Nygaard Ostrowski Papadakis Quaranta Rinaldi Schoenfeld Theriault Vandermeer Zimmerli")),
        (8, new(
            "Aiyana Leilani Linh Mai Malia Noelani Rosalinda Tala Thuy",
            "Bao Isagani Kai Keoni Koa Minh Rodel Tavita Tuan",
            "Akana Begay Castillejo Dinh Faleolo Hoang Kahale Kealoha Lagman Mahelona Natividad Pangilinan Tsosie Tuazon Yazzie")),
        (5, new(
            "Abena Adaeze Chidinma Esi Folake Marie-Ange Ngozi Wanjiru Zainab",
            "Chukwudi Jean-Pierre Kofi Kwame Olumide Tendai Tesfaye Yusuf",
            "Adeyinka Boateng Chukwu Ekwueme Gebre Kamau Mensah Nwosu Okonkwo Owusu Sesay Toussaint Wolde Yeboah")),
    ];

    private static readonly string[] ForAnyone =
        "Alex Avery Casey Emerson Jordan Morgan Quinn Riley Robin Rowan Sage Skyler".Split(' ');

    private static readonly string[] RareStarts =
        ("Alder Ash Bal Beck Birn Blank Brad Bran Brook Burch Carl Chad Clay Cress Dal Dan Drum Eber Edge Ells Fair Fern Fitz Gar Glen "
        + "Gold Grun Hal Hart Haw Holm Hux Kal Kemp Kirk Lam Lang Lin Lock Mar Mel Mont Nor Oak Ost Pal Pem Rad Ros Rush Sal Sher Stan "
        + "Stein Thorn Tor Ul Van Wald Wes Wyn").Split(' ');

    private static readonly string[] RareEnds =
        ("adze aker alska ander arelli ashvili ata aya bach berg borne bury by croft dale den dorf enko erman escu ford garth gate ham haus "
        + "hurst iak ides idis ieri ing insky ison kamp land ley lund man mere mont more nik oglu olino onen ova quist sen shaw sky son "
        + "stad stead stone strom ton vik ville wall ward well wick win wood worth yan").Split(' ');

    private readonly HashSet<(string, string)> _taken = [];

    public PersonName Next(Gender gender, DemoRandom random)
    {
        while (true)
        {
            var given = random.Weighted<NameList>(Lists);
            var family = random.Chance(22) ? random.Weighted<NameList>(Lists) : given;
            var first = random.Pick(Given(given, gender, random));
            var last = !eachOnce && random.Chance(RarePercent)
                ? random.Pick(RareStarts) + random.Pick(RareEnds)
                : random.Pick(family.Families);
            if (!FamousNames.Include(first, last) && (!eachOnce || _taken.Add((first, last))))
            {
                var second = random.Chance(4) ? random.Pick(random.Weighted<NameList>(Lists).Families) : last;
                return new PersonName(
                    first,
                    random.Chance(28) ? string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + random.Below(23))}.") : "",
                    second == last ? last : $"{last}-{second}",
                    gender == Gender.Man && random.Chance(2) ? "Jr." : "");
            }
        }
    }

    private static string[] Given(NameList names, Gender gender, DemoRandom random) => random.Chance(4) ? ForAnyone : gender switch
    {
        Gender.Woman => names.Women,
        Gender.Man => names.Men,
        Gender.Nonbinary => ForAnyone,
    };

    private sealed class NameList(string women, string men, string families)
    {
        public string[] Women { get; } = women.Split(' ');

        public string[] Men { get; } = men.Split(' ');

        public string[] Families { get; } = families.Split(' ');
    }
}
