using IptFinder.Data.Demo;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Demo;

/// <summary>What one fictional therapist says agrees with what else they say.</summary>
public class DemoCoherenceTests
{
    private static readonly DateOnly AsOf = DemoGenerator.DefaultAsOf;
    private static readonly IReadOnlyList<ConsentListing> People = DemoGenerator.Generate(3000, 11, AsOf, TestReference.Data);

    [Fact]
    public void Degrees_go_with_the_profession() =>
        Assert.All(People, person => Assert.Contains(person.Credentials[0], person.Profession.Value switch
        {
            Profession.Psychologist => ["PhD", "PsyD", "EdD"],
            Profession.Psychiatrist => ["MD", "DO"],
            Profession.PsychiatricNurse => ["MSN", "DNP"],
            Profession.MarriageFamilyTherapist => ["MS", "LMFT"],
            Profession.Psychoanalyst => ["LP"],
            _ => new[] { "PhD", "MA" }.Append(person.Credentials[^1]),
        }));

    [Fact]
    public void Licenses_are_for_the_profession_and_home_comes_first() =>
        Assert.All(People.Where(person => person.Licenses.Count > 0), person =>
        {
            Assert.Equal(person.Locations[0].State, person.Licenses[0].State);
            Assert.All(person.Licenses, license => Assert.Equal(person.Profession.Value, license.Kind));
            Assert.InRange(person.Licenses.Count, 1, 4);
            Assert.All(person.Licenses.Where(license => license.Status == LicenseStatus.Expired), license => Assert.True(license.Expires < license.AsOf));
        });

    [Fact]
    public void Who_works_online_does_so_where_they_are_licensed() =>
        Assert.All(
            People.Where(person => person.Facts.OnlineStates.IsKnown),
            person =>
            {
                Assert.True(person.Facts.Online.Value);
                Assert.Equal(person.Licenses.Select(license => license.State), person.Facts.OnlineStates.Value);
            });

    [Fact]
    public void Therapy_for_teens_is_offered_by_those_who_see_teens()
    {
        var forTeens = People.Where(person => Offers(person, "ipt-a") && person.Facts.Ages.IsKnown).ToList();

        Assert.NotEmpty(forTeens);
        Assert.All(forTeens, person => Assert.Contains(AgeGroup.Teens, person.Facts.Ages.Value));
    }

    [Fact]
    public void Groups_go_with_formats_fees_and_approaches()
    {
        var withGroup = People.Where(person => person.Facts.Groups.Count > 0).ToList();

        Assert.InRange(withGroup.Count, 100, 400);
        Assert.All(withGroup, person =>
        {
            var group = person.Facts.Groups[0];
            Assert.True(Offers(person, group.Approach));
            Assert.Equal(group.Starts!.Value.DayOfWeek, group.Weekday);
            Assert.True(!person.Facts.Formats.IsKnown || person.Facts.Formats.Value.Contains(SessionFormat.Group));
        });
        Assert.Contains(withGroup, person => person.Facts.Groups[0].Starts > AsOf);
        Assert.DoesNotContain(People.Except(withGroup), person => person.Facts.Fees.ContainsKey(VisitKind.Group));
    }

    [Fact]
    public void Nobody_was_trained_before_they_began_to_practise() =>
        Assert.All(
            People.Where(person => person.Facts.PractisingSince.IsKnown),
            person => Assert.All(
                person.Facts.Training.Where(evidence => evidence.Awarded is not null),
                evidence => Assert.True(evidence.Awarded!.Value.Year >= person.Facts.PractisingSince.Value)));

    [Fact]
    public void Certificates_are_of_levels_their_body_awards() =>
        Assert.All(
            People.SelectMany(person => person.Facts.Training),
            evidence => Assert.True(evidence.Level is null || TestReference.Data.FindLevel(evidence.Body, evidence.Level) is not null));

    [Fact]
    public void Who_takes_no_insurance_names_no_insurer() =>
        Assert.All(
            People.Where(person => person.Facts.TakesInsurance is { IsKnown: true, Value: false }),
            person => Assert.Empty(person.Facts.Insurance));

    [Fact]
    public void A_sliding_scale_ends_below_the_fee() =>
        Assert.All(
            People.Where(person => person.Facts.SlidingScale is { IsKnown: true, Value.Floor: not null }
                && person.Facts.Fees.ContainsKey(VisitKind.About45Minutes)),
            person => Assert.True(person.Facts.SlidingScale.Value.Floor < person.Facts.Fees[VisitKind.About45Minutes].Value));

    [Fact]
    public void Nothing_was_said_before_the_consent() =>
        Assert.All(People, person =>
        {
            var said = new List<(Source Source, DateOnly AsOf)>
            {
                (person.Profession.Source, person.Profession.AsOf),
                (person.Telephone.Source, person.Telephone.AsOf),
                (person.Facts.Accepting.Source, person.Facts.Accepting.AsOf),
                (person.Facts.OwnWords.Source, person.Facts.OwnWords.AsOf),
            };
            Assert.All(
                said.Where(fact => fact.AsOf != default), fact => Assert.InRange(fact.AsOf, person.ConsentOn, AsOf));
        });

    [Fact]
    public void Spanish_is_only_in_the_words_of_those_who_speak_it() =>
        Assert.All(
            People.Where(person => person.Facts.OwnWords.IsKnown && person.Facts.OwnWords.Value.Contains("Spanish", StringComparison.Ordinal)),
            person => Assert.Contains("spanish", person.Facts.Languages.Value));

    [Fact]
    public void IPT_is_only_in_the_words_of_those_who_offer_it() =>
        Assert.All(
            People.Where(person => person.Facts.OwnWords.IsKnown && person.Facts.OwnWords.Value.Contains("IPT", StringComparison.Ordinal)),
            person => Assert.True(Offers(person, "ipt")));

    private static bool Offers(ConsentListing person, string approach) =>
        person.Facts.Approaches.IsKnown && person.Facts.Approaches.Value.Contains(approach);
}
