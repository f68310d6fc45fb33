using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

public class GazetteerFindTests
{
    private static Gazetteer Gazetteer => TestReference.Data.Gazetteer;

    [Theory]
    [InlineData("06510")]
    [InlineData(" 06510 ")]
    [InlineData("06510-1028")]
    [InlineData("06510 1028")]
    [InlineData("065101028")]
    [InlineData("ZIP 06510")]
    [InlineData("CT 06510")]
    [InlineData("06510, CT")]
    [InlineData("06510 New Haven")]
    [InlineData("New Haven, CT 06510")]
    [InlineData("new haven connecticut 06510-1028")]
    public void Find_ZipInAnyForm_IsTheZip(string text)
    {
        var place = Assert.IsType<PointPlace>(Gazetteer.Find(text).Place);
        Assert.Equal((UsState.CT, "New Haven, CT 06510", "06510"), (place.State, place.Label, place.Text));
        Assert.Equal(new GeoPoint(41.3087, -72.9271), place.Center);
    }

    [Fact]
    public void Find_ZipWithoutTown_IsNamedByItsState() => Assert.Equal("PR 00601", Gazetteer.Find("00601").Place?.Label);

    [Theory]
    [InlineData("00000", "We do not know the ZIP code 00000.")]
    [InlineData("Tulsa, OK 00000", "We do not know the ZIP code 00000.")]
    [InlineData("09012", "09012 is a military address, which we cannot place.")]
    [InlineData("34001", "34001 is a military address, which we cannot place.")]
    [InlineData("96201", "96201 is a military address, which we cannot place.")]
    [InlineData("near me", "We do not know where you are, and do not ask your device. Enter a five-digit ZIP code")]
    [InlineData("06510 TX", "The ZIP code 06510 is in Connecticut, not in Texas.")]
    [InlineData("Tulsa, OK 06510", "The ZIP code 06510 is in Connecticut, not in Oklahoma.")]
    [InlineData("", "Enter a five-digit ZIP code, like 06510")]
    [InlineData(" ,. ", "Enter a five-digit ZIP code, like 06510")]
    [InlineData("0651", "Enter a five-digit ZIP code, like 06510")]
    [InlineData("Nowhere", "We do not know that place.")]
    [InlineData("Nowhere, TX", "We do not know a town of that name in Texas.")]
    [InlineData("Nowhere, New Mexico", "We do not know a town of that name in New Mexico.")]
    [InlineData("Kansas City", "There is more than one Kansas City. Add the state: Kansas City, MO; Kansas City, KS.")]
    public void Find_NoPlace_SaysWhatToDo(string text, string problem)
    {
        var answer = Gazetteer.Find(text);
        Assert.Null(answer.Place);
        Assert.StartsWith(problem, answer.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Washington 20001", "20001")] // The ZIP's town, not the state.
    [InlineData("Delaware 43015", "43015")]
    [InlineData("Nevada, MO 64772", "64772")]
    [InlineData("New York 10001", "10001")]
    [InlineData("Charleston West Virginia 25301", "25301")]
    public void Find_ZipAfterATownThatIsNamedLikeAState_IsTheZip(string text, string zip) =>
        Assert.Equal(zip, Gazetteer.Find(text).Place?.Text);

    [Theory]
    [InlineData("Tulsa, OK", "Tulsa, OK")]
    [InlineData("tulsa ok", "Tulsa, OK")]
    [InlineData("TULSA,OKLAHOMA", "Tulsa, OK")]
    [InlineData("New Haven, Connecticut", "New Haven, CT")]
    [InlineData("Charleston West Virginia", "Charleston, WV")]
    [InlineData("Charleston, South Carolina", "Charleston, SC")]
    [InlineData("Helena MT", "Helena, MT")]
    [InlineData("Springfield, MA", "Springfield, MA")]
    [InlineData("Cañon City, CO", "Canon City, CO")]
    [InlineData("St. Louis, MO", "Saint Louis, MO")]
    [InlineData("Saint Louis MO", "Saint Louis, MO")]
    [InlineData("Ft Worth TX", "Fort Worth, TX")]
    [InlineData("Fort Worth, TX", "Fort Worth, TX")]
    [InlineData("Mt. Vernon, NY", "Mount Vernon, NY")]
    [InlineData("Mount Vernon NY", "Mount Vernon, NY")]
    [InlineData("O Fallon MO", "O'Fallon, MO")]
    [InlineData("lee's summit, missouri", "Lees Summit, MO")]
    [InlineData("Winston Salem NC", "Winston-Salem, NC")]
    [InlineData("New York, NY", "New York, NY")]
    [InlineData("New York New York", "New York, NY")]
    [InlineData("New York", "New York, NY")]
    [InlineData("Washington, D.C.", "Washington, DC")]
    [InlineData("Washington District of Columbia", "Washington, DC")]
    [InlineData("Boston", "Boston, MA")]
    [InlineData("Chicago", "Chicago, IL")]
    [InlineData("Indiana, PA", "Indiana, PA")]
    [InlineData("New Haven, CT, USA", "New Haven, CT")]
    [InlineData("NYC", "New York, NY")]
    [InlineData("new york city", "New York, NY")]
    [InlineData("Manhattan", "New York, NY")]
    [InlineData("the bronx", "Bronx, NY")]
    [InlineData("philly", "Philadelphia, PA")]
    [InlineData("SF", "San Francisco, CA")]
    public void Find_Town_IsTheMiddleOfItsZips(string text, string label)
    {
        var place = Assert.IsType<PointPlace>(Gazetteer.Find(text).Place);
        Assert.Equal((label, label), (place.Label, place.Text));
        var town = Gazetteer.Towns(place.State).Single(one => one.Label == label);
        Assert.Equal(town.Center, place.Center);
    }

    [Theory]
    [InlineData("Queens, NY", UsState.NY)]
    [InlineData("San Juan", UsState.PR)]
    [InlineData("San Juan, Puerto Rico", UsState.PR)]
    [InlineData("Virgin Islands", UsState.VI)]
    public void Find_PlacePeopleCallOtherwise_IsInItsState(string text, UsState state) => Assert.Equal(state, Gazetteer.Find(text).Place?.State);

    [Theory]
    [InlineData("ct", UsState.CT, "Connecticut")]
    [InlineData("Connecticut", UsState.CT, "Connecticut")]
    [InlineData("new  mexico", UsState.NM, "New Mexico")]
    [InlineData("NY", UsState.NY, "New York State")]
    [InlineData("new york state", UsState.NY, "New York State")]
    [InlineData("Washington", UsState.WA, "Washington State")]
    [InlineData("D.C.", UsState.DC, "District of Columbia")]
    [InlineData("PR", UsState.PR, "Puerto Rico")]
    public void Find_State_IsTheWholeState(string text, UsState state, string label) =>
        Assert.Equal(new StatePlace(state, label, state.ToString()), Gazetteer.Find(text).Place);

    [Fact]
    public void Find_TownOfManyStates_OffersTheLargest()
    {
        var problem = Gazetteer.Find("Springfield").Problem!;
        Assert.StartsWith("There is more than one Springfield. Add the state: ", problem, StringComparison.Ordinal);
        var choices = problem[(problem.IndexOf(": ", StringComparison.Ordinal) + 2)..^" ...".Length].Split("; ");
        Assert.Equal(5, choices.Length);
        Assert.All(choices, choice => Assert.Equal(choice, Gazetteer.Find(choice).Place?.Label));
        Assert.Contains("Springfield, MA", choices);
    }

    [Fact]
    public void Find_TownAlone_IsMeantOnlyIfItHasFiveTimesTheZipsOfItsNamesakes()
    {
        string[] shortened = ["st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount"];
        var states = TestReference.Data.StateNames.Values.Select(Letters).ToHashSet(StringComparer.Ordinal);
        var names = TestReference.Data.StateNames.Keys.SelectMany(Gazetteer.Towns)
            .Where(town => !town.Slug.Split('-').Intersect(shortened).Any() && !UsStates.TryParse(town.Slug[^2..]).HasValue)
            .GroupBy(town => Letters(town.Name))
            .Where(group => !states.Any(state => group.Key.EndsWith(state, StringComparison.Ordinal) || group.Key == $"{state}state"));
        foreach (var namesakes in names.Where(group => group.Key is not ("manhattan" or "sanjuan" or "queens"))) // Of place-names.json.
        {
            var largest = namesakes.MaxBy(town => town.Zips)!;
            var others = namesakes.Sum(town => town.Zips) - largest.Zips;
            Assert.Equal(largest.Zips >= 5 * others ? largest.Place : null, Gazetteer.Find(largest.Name).Place);
        }

        static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
    }

    [Fact]
    public void Every_ZIP_code_is_found_by_itself_and_after_its_town_with_and_without_the_state()
    {
        foreach (var area in Areas())
        {
            var place = Gazetteer.Find(area.Zip.ToString()).Place;
            Assert.Equal(new PointPlace(area.State, place!.Label, area.Zip.ToString(), area.Center), place);
            Assert.Equal(place, Gazetteer.Find(place.Text).Place);
            Assert.Equal(place, Gazetteer.Find(place.Label).Place);
            Assert.Equal(place, Gazetteer.Find($"{area.Town} {area.Zip}").Place);
        }
    }

    [Fact]
    public void Every_town_is_found_by_what_it_says_to_type_and_by_its_slug()
    {
        foreach (var (state, name) in TestReference.Data.StateNames)
        {
            foreach (var town in Gazetteer.Towns(state))
            {
                Assert.Equal(town.Place, Gazetteer.Find(town.Place.Text).Place);
                Assert.Equal(town.Place, Gazetteer.Find($"{town.Name} {name}".ToUpperInvariant()).Place);
                Assert.Same(town, Gazetteer.TownBySlug(state, town.Slug));
            }
        }
    }

    [Fact]
    public void Every_state_is_found_by_what_it_says_to_type_by_its_label_and_by_its_slug()
    {
        foreach (var state in Enum.GetValues<UsState>())
        {
            var place = Assert.IsType<StatePlace>(Gazetteer.Find(state.ToString()).Place);
            Assert.Equal(place, Gazetteer.Find(place.Text).Place);
            Assert.Equal(place, Gazetteer.Find(place.Label).Place);
        }
    }

    [Fact]
    public void Any_text_gives_a_place_or_a_problem() => Gen.OneOf(
        Gen.String,
        Gen.OneOf("\0", "\u200F", "\u202E", "\uD800", "é", "'", " ", ",", "st", "new", "york", "06510", "-", "1028", "va", "west").Array[0, 12]
            .Select(string.Concat)).Sample(text =>
        {
            var answer = Gazetteer.Find(text);
            Assert.True(answer.Place is null ^ answer.Problem is null);
        });

    [Theory]
    [InlineData("New\0Haven, CT", "New Haven, CT")]
    [InlineData("\u200FNew Haven, CT\u200F", "New Haven, CT")]
    [InlineData("\u202ETulsa, OK\u202C", "Tulsa, OK")]
    [InlineData("<b>Tulsa</b>", null)]
    [InlineData("'; DROP TABLE towns; --", null)]
    public void Find_HostileText_IsReadOrRefused(string text, string? label) => Assert.Equal(label, Gazetteer.Find(text).Place?.Label);

    [Theory]
    [InlineData('a')]
    [InlineData('0')]
    [InlineData(' ')]
    public void Find_TenThousandCharacters_IsRefused(char character) =>
        Assert.StartsWith("Enter a five-digit ZIP code", Gazetteer.Find(new string(character, 10_000)).Problem, StringComparison.Ordinal);

    private static IEnumerable<ZipArea> Areas() => Enumerable.Range(0, 100_000)
        .Select(number => ZipCode.TryParse($"{number:D5}") is { } zip ? Gazetteer.Area(zip) : null)
        .OfType<ZipArea>();
}
