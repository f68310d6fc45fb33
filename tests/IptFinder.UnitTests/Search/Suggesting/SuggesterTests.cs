using IptFinder.Domain.Search.Suggesting;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Suggesting;

public class SuggesterTests
{
    private static readonly Suggester Suggester = new(TestReference.Data);

    [Theory]
    [InlineData("chicgo", "Chicago, IL")]
    [InlineData("Chic", "Chicago, IL")]
    [InlineData("philedelphia", "Philadelphia, PA")]
    [InlineData("nwe haven, c", "New Haven, CT")]
    [InlineData("newhaven connecticut", "New Haven, CT")]
    [InlineData("Chicgo, Illinois", "Chicago, IL")]
    [InlineData("cañon cit", "Canon City, CO")]
    [InlineData("st louis", "Saint Louis, MO")]
    [InlineData("SAINT LUIS, MO", "Saint Louis, MO")]
    [InlineData("st. paul", "Saint Paul, MN")]
    [InlineData("sprngfield, ma", "Springfield, MA")]
    [InlineData("ft worth", "Fort Worth, TX")]
    [InlineData("fort worht", "Fort Worth, TX")]
    [InlineData("ofallon, mo", "O'Fallon, MO")]
    [InlineData("nyc", "New York, NY")]
    [InlineData("philly", "Philadelphia, PA")]
    [InlineData("queens", "Queens, NY")]
    [InlineData("springf", "Springfield, IL")]
    [InlineData("conecticut", "Connecticut")]
    [InlineData("ct", "Connecticut")]
    [InlineData("washington", "Washington State")]
    public void A_place_is_found_by_its_beginning_and_by_near_ones(string typed, string label) =>
        Assert.Equal(label, First(typed, SuggestionKind.Place)?.Label);

    [Theory]
    [InlineData("bcbs", SuggestionKind.Insurer, "blue-cross-blue-shield")]
    [InlineData("uhc", SuggestionKind.Insurer, "unitedhealthcare")]
    [InlineData("aetnna", SuggestionKind.Insurer, "aetna")]
    [InlineData("permanente", SuggestionKind.Insurer, "kaiser")]
    [InlineData("ptsd", SuggestionKind.Condition, "ptsd")]
    [InlineData("postpartum", SuggestionKind.Condition, "perinatal-depression")]
    [InlineData("post partum", SuggestionKind.Condition, "perinatal-depression")]
    [InlineData("teens", SuggestionKind.Condition, "teen-depression")]
    [InlineData("depresion", SuggestionKind.Condition, "depression")]
    [InlineData("bipolar", SuggestionKind.Condition, "bipolar")]
    [InlineData("bipolar", SuggestionKind.Approach, "ipsrt")]
    [InlineData("ipsrt", SuggestionKind.Approach, "ipsrt")]
    [InlineData("interpersonal p", SuggestionKind.Approach, "ipt")]
    [InlineData("espanol", SuggestionKind.Language, "spanish")]
    [InlineData("spansih", SuggestionKind.Language, "spanish")]
    [InlineData("diné", SuggestionKind.Language, "navajo")]
    public void A_term_is_found_by_any_of_its_names(string typed, SuggestionKind kind, string code) => Assert.Equal(code, First(typed, kind)?.Value);

    [Fact]
    public void Larger_places_come_first_and_a_state_is_larger_than_its_towns()
    {
        Assert.Equal(["Springfield, IL", "Springfield, MA", "Springfield, MO"], Labels("springfield", 3));
        Assert.Equal(["New York State", "New York, NY"], Labels("new york", 2));
    }

    [Fact]
    public void Short_forms_are_still_beginnings()
    {
        var labels = Labels("st", 200);

        Assert.Contains("Saint Louis, MO", labels);
        Assert.Contains("Stamford, CT", labels);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ,. ")]
    [InlineData("李")]
    [InlineData("zzzzzzzzzzz")]
    [InlineData("06510")]
    public void What_is_near_nothing_suggests_nothing(string typed) => Assert.Empty(Suggester.Find(typed, SuggestionKind.Place, 8));

    [Fact]
    public void A_very_long_text_suggests_nothing() => Assert.Empty(Suggester.Find(new string('a', 10_000), SuggestionKind.Place, 8));

    [Fact]
    public void Every_place_is_found_again_by_what_is_suggested()
    {
        var gazetteer = TestReference.Data.Gazetteer;
        foreach (var letter in "abcdefghijklmnopqrstuvwxyz")
        {
            var places = Suggester.Find(letter.ToString(), SuggestionKind.Place, 5_000);

            Assert.NotEmpty(places);
            Assert.All(places, place => Assert.NotNull(gazetteer.Find(place.Value).Place));
        }
    }

    private static Suggestion? First(string typed, SuggestionKind kind) => Suggester.Find(typed, kind, 1).SingleOrDefault();

    private static IEnumerable<string> Labels(string typed, int most) => Suggester.Find(typed, SuggestionKind.Place, most).Select(one => one.Label);
}
