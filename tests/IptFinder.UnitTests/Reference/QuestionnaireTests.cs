using IptFinder.Domain.Reference;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Reference;

/// <summary>The shipped questionnaires are those that were published.</summary>
public class QuestionnaireTests
{
    [Theory]
    [InlineData("phq9", 9, 27, "0-4 minimal, 5-9 mild, 10-14 moderate, 15-19 moderately severe, 20-27 severe")]
    [InlineData("gad7", 7, 21, "0-4 minimal, 5-9 mild, 10-14 moderate, 15-21 severe")]
    public void Items_scores_and_bands_are_as_published(string code, int items, int highest, string bands)
    {
        var form = Find(code);

        Assert.Equal(items, form.Items.Count);
        Assert.Equal(highest, form.Highest);
        Assert.Equal(bands, string.Join(", ", form.Bands.Select(band => $"{band.Low}-{band.High} {band.Label}")));
        Assert.Equal(["Not at all", "Several days", "More than half the days", "Nearly every day"], form.Options.Select(option => option.Label));
        Assert.EndsWith("No permission required to reproduce, translate, display or distribute.", form.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_safety_item_is_the_one_about_thoughts_of_death()
    {
        Assert.Equal(9, Find("phq9").SafetyItem);
        Assert.Contains("better off dead", Find("phq9").Items[8], StringComparison.Ordinal);
        Assert.Null(Find("gad7").SafetyItem);
    }

    [Theory]
    [InlineData("phq9", "Reliable 6 from 0, Response 50 from 10, Remission 5 from 5")]
    [InlineData("gad7", "Reliable 4 from 0")]
    public void A_change_means_what_its_sources_say(string code, string rules) =>
        Assert.Equal(rules, string.Join(", ", Find(code).Changes.Select(rule => $"{rule.Kind} {rule.Value} from {rule.EarlierFrom}")));

    private static Questionnaire Find(string code) => TestReference.Data.Questionnaires.Single(form => form.Code == code);
}
