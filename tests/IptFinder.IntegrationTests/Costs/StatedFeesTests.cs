namespace IptFinder.IntegrationTests.Costs;

/// <summary>Prices that a therapist states: whose word they are, and what is no longer theirs.</summary>
[Collection(SmallSite.Name)]
public sealed class StatedFeesTests(SharedSite shared)
{
    private static readonly (string Name, string Value)[] Anns = CostsFields.SelfPay.With(("a-therapist", "1"), ("a-first", ""), ("a-session", "$150"));

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("2")]
    [InlineData("7")]
    [InlineData("9999")]
    [InlineData("ann")]
    public async Task Who_states_no_fee_that_holds_is_left_out(string id)
    {
        var page = await _site.CostsAsync(CostsFields.SelfPay.With(("a-therapist", id)));

        Assert.Equal("", page.Field("a-therapist"));
        Assert.DoesNotContain("Fees of", page.Body!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_names_whose_fees_it_rests_on()
    {
        var page = await _site.CostsAsync(Anns);

        Assert.Contains("Fees: Ann Certified, says the therapist, 13 Nov 2026.", page.Answer().Entered());
        Assert.Contains("Says the therapist, 13 Nov 2026", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-session", "140", "You changed this. They state $150 for a session of about 45 minutes, on 13 Nov 2026.")]
    [InlineData("a-session", "150 to 160", "You changed this. They state $150 for a session of about 45 minutes, on 13 Nov 2026.")]
    [InlineData("a-first", "200", "They state no fee for a first visit: this price is yours.")]
    public async Task A_price_typed_over_theirs_is_not_their_word(string field, string typed, string note)
    {
        var page = await _site.CostsAsync(Anns.With((field, typed)));

        Assert.Contains(note, page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Fees: Ann Certified, says the therapist, 13 Nov 2026.", page.Answer().Entered());
        Assert.Contains(page.Answer().Entered(), line => line.StartsWith("Fees: Ann Certified, but you changed them.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("150")]
    [InlineData("$150.00")]
    public async Task The_same_price_written_otherwise_is_theirs(string typed)
    {
        var page = await _site.CostsAsync(Anns.With(("a-session", typed)));

        Assert.DoesNotContain("You changed this.", page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("self-pay")]
    [InlineData("out-of-network")]
    public async Task A_fee_for_another_length_of_visit_is_told_beside_the_price_and_in_the_answer(string kind)
    {
        const string Note = "Ann Certified states this fee for a session of about 45 minutes. You chose: session of about 60 minutes.";
        var page = await _site.CostsAsync(CostsFields.OutOfNetwork.With([.. Anns.With(("a-kind", kind), ("code", "90837"))]));

        Assert.Contains(Note, page.Part("way-a")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains(Note, page.Answer().Assumptions());
        Assert.DoesNotContain(Note, (await _site.CostsAsync(Anns)).Body!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_medicare_sets_the_prices_no_fee_is_named()
    {
        var page = await _site.CostsAsync(CostsFields.Medicare.With(("a-therapist", "1"), ("a-session", "$150")));

        Assert.DoesNotContain(page.Answer().Entered(), line => line.StartsWith("Fees:", StringComparison.Ordinal));
    }
}
