using System.Text.Json;
using IptFinder.Data.Demo;
using IptFinder.Data.Listings;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Demo;

/// <summary>The sample directory: whole, fictional, at one with itself, and with the gaps of a real one.</summary>
public class DemoGeneratorTests
{
    private static readonly ReferenceData Reference = TestReference.Data;
    private static readonly DateOnly AsOf = DemoGenerator.DefaultAsOf;
    private static readonly IReadOnlyList<ConsentListing> People = DemoGenerator.Generate(DemoGenerator.DefaultCount, 1, AsOf, Reference);

    private static readonly UsState[] Covered =
        [.. Enum.GetValues<UsState>().Except([UsState.AS, UsState.GU, UsState.MP, UsState.VI, UsState.FM, UsState.MH, UsState.PW])];

    [Fact]
    public void The_seed_file_is_what_the_generator_makes()
    {
        var made = ListingFile.Write(AsOf, DemoGenerator.Generate(DemoGenerator.DefaultCount, 1, AsOf, Reference));

        Assert.True(
            File.ReadAllBytes(DemoDirectory.DefaultFile).AsSpan().SequenceEqual(made),
            "Run: dotnet run --project src/IptFinder.Cli -- synth listings --count 1500 --seed 1 --out seeds/demo/listings.json");
    }

    [Fact]
    public void Another_seed_makes_other_people()
    {
        var others = DemoGenerator.Generate(200, 2, AsOf, Reference);

        Assert.InRange(People.Take(200).Zip(others).Count(pair => pair.First.Name == pair.Second.Name), 0, 5);
    }

    [Fact]
    public void Fewer_people_are_the_first_of_more() =>
        Assert.Equal(
            People.Take(40).Select(ListingDocument.Write),
            DemoGenerator.Generate(40, 1, AsOf, Reference).Select(ListingDocument.Write));

    [Fact]
    public void The_reader_finds_nothing_wrong_on_the_day_of_the_file() =>
        Assert.All(People, person =>
        {
            using var document = JsonDocument.Parse(ListingDocument.Write(person));
            Assert.Empty(ListingMapper.Read(document.RootElement, person.Id, Reference, AsOf).Problems);
        });

    [Fact]
    public void Nobody_is_or_could_be_taken_for_someone_real() =>
        Assert.All(People, person =>
        {
            Assert.True(person.IsFictional);
            Assert.Null(person.Npi);
            Assert.All(person.Licenses, license => Assert.StartsWith($"DEMO-{license.State}-", license.Number, StringComparison.Ordinal));
            if (person.Telephone.IsKnown)
            {
                Assert.Matches("^[2-9][0-9]{2}55501[0-9]{2}$", person.Telephone.Value);
            }

            if (person.Facts.Email.IsKnown)
            {
                Assert.Matches("^[a-z.-]+@example\\.org$", person.Facts.Email.Value);
            }

            var links = person.Facts.Training.Select(evidence => evidence.EvidenceLink).OfType<string>();
            Assert.All(
                person.Facts.Website.IsKnown ? links.Append(person.Facts.Website.Value) : links,
                link => Assert.Matches("^https://example\\.org/", link));
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_name_comes_twice_or_is_known_as_someone_famous(ulong seed)
    {
        var names = DemoGenerator.Generate(3000, seed, AsOf, Reference).Select(person => $"{person.Name.First} {person.Name.Last}").ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(names.Intersect(FamousNames.All));
    }

    [Fact]
    public void Every_state_has_people_and_big_cities_have_many()
    {
        var byState = People.CountBy(person => person.Locations[0].State).ToDictionary();
        var byTown = People.CountBy(person => (person.Locations[0].Town, person.Locations[0].State)).ToDictionary();

        Assert.Equal(Covered.Order(), byState.Keys.Order());
        Assert.All(byState.Values, count => Assert.InRange(count, 3, 300));
        Assert.True(byState[UsState.CA] > 10 * byState[UsState.WY]);
        Assert.All(
            [("New York", UsState.NY), ("Los Angeles", UsState.CA), ("Chicago", UsState.IL), ("Houston", UsState.TX), ("New Haven", UsState.CT)],
            town => Assert.True(byTown[town] >= 8, $"{town} has {byTown[town]}"));
        Assert.True(byTown.Values.Count(count => count == 1) > 300);
    }

    [Fact]
    public void Every_sort_of_therapist_is_there()
    {
        Assert.Equal(Enum.GetValues<Profession>(), People.Select(person => person.Profession.Value).Distinct().Order());
        Assert.Empty(Reference.Approaches.Select(approach => approach.Code)
            .Except(People.Where(person => person.Facts.Approaches.IsKnown).SelectMany(person => person.Facts.Approaches.Value))
            .Except(["ipt-est"]));
        Assert.Empty(Reference.Communities.Terms.Select(term => term.Code)
            .Except(People.Where(person => person.Facts.Communities.IsKnown).SelectMany(person => person.Facts.Communities.Value)));
        Assert.Empty(Reference.Languages.Terms.Select(term => term.Code)
            .Except(People.Where(person => person.Facts.Languages.IsKnown).SelectMany(person => person.Facts.Languages.Value)));
    }

    [Theory]
    [InlineData(TrainingRung.Certified, 4, 8)]
    [InlineData(TrainingRung.Trained, 12, 20)]
    [InlineData(TrainingRung.SaysSo, 45, 60)]
    [InlineData(TrainingRung.Unknown, 15, 35)]
    public void Few_are_certified_and_most_only_say_so(TrainingRung rung, int least, int most)
    {
        var ladder = new TrainingLadder(Reference);

        Assert.InRange(100 * People.Count(person => ladder.RungOf(person.Facts, AsOf) == rung) / People.Count, least, most);
    }

    [Fact]
    public void About_four_facts_in_ten_are_not_known()
    {
        var facts = new (string Name, Func<ConsentListing, bool> Known)[]
        {
            ("gender", person => person.Gender.IsKnown), ("online", person => person.Facts.Online.IsKnown),
            ("conditions", person => person.Facts.Conditions.IsKnown), ("areas", person => person.Facts.ProblemAreas.IsKnown),
            ("formats", person => person.Facts.Formats.IsKnown), ("languages", person => person.Facts.Languages.IsKnown),
            ("communities", person => person.Facts.Communities.IsKnown), ("since", person => person.Facts.PractisingSince.IsKnown),
            ("fees", person => person.Facts.Fees.Count > 0), ("sliding", person => person.Facts.SlidingScale.IsKnown),
            ("consultation", person => person.Facts.FreeConsultation.IsKnown), ("insurance", person => person.Facts.TakesInsurance.IsKnown),
            ("accepting", person => person.Facts.Accepting.IsKnown), ("times", person => person.Facts.Times.IsKnown),
            ("own words", person => person.Facts.OwnWords.IsKnown),
        };

        Assert.All(facts, fact => Assert.True(
            100 * People.Count(person => !fact.Known(person)) / People.Count is >= 28 and <= 58, $"{fact.Name} is known of too many or too few"));
    }

    [Fact]
    public void Some_of_what_was_said_is_too_old()
    {
        var accepting = People.Where(person => person.Facts.Accepting.IsKnown).ToList();
        var fresh = accepting.Count(person => AcceptingOn.Judge(person.Facts.Accepting, AsOf).Status != NewClients.Unknown);

        Assert.InRange(100 * fresh / accepting.Count, 60, 95);
    }

    [Fact]
    public void Fees_are_within_reason() =>
        Assert.All(
            People.SelectMany(person => person.Facts.Fees).Where(fee => fee.Key != VisitKind.Group),
            fee => Assert.InRange(fee.Value.Value.Cents, 6_000, 30_000));

    [Fact]
    public void Own_words_are_short_sentences_that_promise_nothing()
    {
        var sentences = People.Where(person => person.Facts.OwnWords.IsKnown)
            .SelectMany(person => person.Facts.OwnWords.Value.Split(['.', '?', '!', ':']))
            .Select(sentence => sentence.Trim())
            .Distinct()
            .ToList();

        Assert.InRange(sentences.Count, 40, 200);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Split(' ').Length, 0, 25));
        Assert.All(
            ["cure", "heal", "guarantee", "proven", "leading", "expert"],
            word => Assert.DoesNotContain(sentences, sentence => sentence.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase)));
    }
}
