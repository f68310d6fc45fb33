namespace IptFinder.IntegrationTests.Content;

public class ReadabilityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("table", 2)]
    [InlineData("helped", 1)]
    [InlineData("wanted", 2)]
    [InlineData("called", 1)]
    [InlineData("changes", 2)]
    [InlineData("times", 1)]
    [InlineData("yesterday", 3)]
    [InlineData("relationship", 4)]
    [InlineData("people", 2)]
    [InlineData("any", 2)]
    [InlineData("the", 1)]
    [InlineData("trial", 2)]
    [InlineData("nation", 2)]
    [InlineData("being", 2)]
    [InlineData("while", 1)]
    public void Syllables_are_counted_by_groups_of_vowels(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void The_grade_is_Flesch_and_Kincaids()
    {
        // Six words of one syllable, one sentence: 0.39 x 6 + 11.8 x 1 - 15.59.
        Assert.Equal(-1.45, Readability.Of("The cat sat on the mat.").Grade, 2);
        Assert.Equal(3.13, Readability.Of("The cat sat on the mat.").Smog, 2);
    }

    [Fact]
    public void A_hard_text_has_a_high_grade()
    {
        var hard = Readability.Of("Epidemiological investigations demonstrate considerable heterogeneity regarding methodological considerations, notwithstanding comparatively homogeneous populations.");

        Assert.True(hard.Grade > 20, $"{hard}");
        Assert.True(hard.Smog > 10, $"{hard}");
    }

    [Fact]
    public void Headings_tables_marks_and_sources_do_not_count()
    {
        var text = Readability.Of("## A heading\n\nYou **can** [ask](/find) now.[^one]\n\n| a | b |\n| - | - |\n\n- First thing.\n- Second thing: {{share:x.y}} people.");

        Assert.Equal(["You can ask now.", "First thing.", "Second thing: 5 people."], text.Sentences);
    }
}
