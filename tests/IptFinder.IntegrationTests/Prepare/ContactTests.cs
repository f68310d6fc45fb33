using AngleSharp.Html.Dom;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Prepare;

namespace IptFinder.IntegrationTests.Prepare;

/// <summary>Words for the first call: from the record, with what was typed, and never a health problem.</summary>
[Collection(SmallSite.Name)]
public sealed class ContactTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData(SmallDirectory.Ann, "Do you have openings in person, or online?", "Your listing says $150 for about 45 minutes. Is that still right?", "Do you take my insurance?")]
    [InlineData(SmallDirectory.Ben, "Do you see people in person, online or both?", "What does a visit cost?", "Do you take my insurance?")]
    [InlineData(SmallDirectory.Cora, "Do you see people in person, online or both?", "Your listing says $200 for about 45 minutes.", "I read that you take no insurance.")]
    [InlineData(SmallDirectory.Rita, "Do you see people in person, online or both?", "What does a visit cost?", "Do you take my insurance?")]
    public async Task They_fit_what_the_listing_says(int id, params string[] parts)
    {
        var call = (await _site.PageAsync($"/prepare/contact?therapist={id}")).Part("call")!.SpokenText();

        Assert.All(parts, part => Assert.Contains(part, call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_goes_into_the_words_and_into_no_address_but_the_message_itself()
    {
        using var answer = await _site.PostFormAsync("/prepare/contact?therapist=1", [("times", "Tuesdays after 5."), ("insurer", "Aetna"), ("soon", "1")]);
        var page = await Site.ReadAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Are you in network with Aetna? Times that work for me: Tuesdays after 5.", page.Part("call")!.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("Tuesdays after 5", page.Part("voicemail")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aetna", page.Part("voicemail")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Are you in network with Aetna?", page.Part("mail")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("No answer in 1 working day?", page.Part("wait")!.SpokenText(), StringComparison.Ordinal);
        Assert.All(page.Addresses().Where(address => address.Contains("Aetna", StringComparison.Ordinal)), address => Assert.StartsWith("mailto:ann@example.org?", address, StringComparison.Ordinal));
        Assert.Equal("Tuesdays after 5.", ((IHtmlInputElement)page.GetElementById("times")!).Value);
    }

    [Theory]
    [InlineData("...", " . ")]
    [InlineData("", "")]
    public async Task What_holds_no_word_is_not_put_in(string times, string insurer)
    {
        using var answer = await _site.PostFormAsync("/prepare/contact?therapist=1", [("times", times), ("insurer", insurer), ("soon", "1")]);
        var call = (await Site.ReadAsync(answer)).Part("call")!.SpokenText();

        Assert.Contains("Do you take my insurance?", call, StringComparison.Ordinal);
        Assert.DoesNotContain("Times that work for me", call, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/prepare/contact?therapist=1")]
    [InlineData("/prepare/moving?therapist=1")]
    public async Task A_form_is_kept_on_no_disk_and_filled_in_by_no_browser(string path)
    {
        using var answer = await _site.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("off", (await Site.ReadAsync(answer)).QuerySelector("main form[method='post']")!.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task The_days_to_wait_are_called_our_own_rule() =>
        Assert.Contains("our own rule of thumb, and nobody has tested it", (await _site.PageAsync("/prepare/contact?therapist=1")).QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);

    [Fact]
    public async Task The_address_to_write_to_can_be_read()
    {
        var page = await _site.PageAsync("/prepare/contact?therapist=1");

        Assert.Equal("ann@example.org", page.QuerySelector("a[href^='mailto:ann@']")!.TextContent);
    }

    [Fact]
    public async Task A_voicemail_says_nothing_of_therapy_and_no_words_name_a_problem()
    {
        var page = await _site.PageAsync("/prepare/contact?therapist=1");

        Assert.DoesNotContain("psychotherapy", page.Part("voicemail")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.All(["call", "voicemail", "mail"], part => Assert.DoesNotContain("depress", page.Part(part)!.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Too_much_is_an_error_and_is_not_put_in()
    {
        using var answer = await _site.PostFormAsync("/prepare/contact?therapist=1", ("times", new string('x', 81)));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.NotNull(page.GetElementById("times-error"));
        Assert.DoesNotContain("xxx", page.Part("call")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/prepare/contact?therapist=1", 200)]
    [InlineData("/prepare/moving?therapist=1", 400)]
    public async Task A_post_without_a_form_is_an_empty_one(string path, int status)
    {
        using var answer = await _site.Client.PostAsync(new Uri(path, UriKind.Relative), content: null);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_e_mail_asks_what_a_first_message_must_and_says_nothing_of_how_somebody_is()
    {
        var page = await _site.PageAsync("/prepare/contact?therapist=1");

        var mail = Uri.UnescapeDataString(page.Addresses().Single(address => address.StartsWith("mailto:ann@", StringComparison.Ordinal)));
        Assert.EndsWith(page.Part("mail")!.TextContent.Trim().ReplaceLineEndings("\r\n"), mail.Trim(), StringComparison.Ordinal);
        Assert.InRange(page.Part("mail")!.SpokenText().Split(' ').Length, 40, 110);
        Assert.All(
            ["depress", "diagnos", "symptom", "anxi", "medic", "member", "birth", "suicid"],
            word => Assert.DoesNotContain(word, mail, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_address_puts_nothing_in() =>
        Assert.DoesNotContain("Aetna", (await _site.PageAsync("/prepare/contact?therapist=1&insurer=Aetna&times=Aetna")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, 2)]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("4", 4)]
    [InlineData("5", 5)]
    [InlineData("3", 2)]
    [InlineData("<x>", 2)]
    public void One_waits_the_shorter_the_more_urgent_it_is(string? code, int days) => Assert.Equal(days, Urgency.Of(code).Days);

    [Fact]
    public async Task Without_a_therapist_it_says_how_to_choose_one_and_nobody_has_none()
    {
        Assert.Contains("/find", (await _site.PageAsync("/prepare/contact")).Addresses());
        await _site.PageAsync("/prepare/contact?therapist=9999", status: 404);
        await _site.PageAsync("/prepare/moving?therapist=9999", status: 404);
    }

    [Fact]
    public async Task A_log_to_fill_in_by_hand_is_there_without_a_script()
    {
        var page = await _site.PageAsync("/prepare/contact?therapist=1");

        Assert.Equal(["Day", "Called or wrote", "Heard back", "Waitlist", "Booked for"], page.QuerySelectorAll("table.log th").Select(head => head.TextContent));
        Assert.True(page.QuerySelector("[data-log-tools]")!.HasAttribute("hidden"));
        Assert.NotNull(page.QuerySelector(".paper-only > table.log"));
        Assert.Contains("Print this page to log your calls on paper.", page.QuerySelector("main")!.SpokenText(), StringComparison.Ordinal);
    }
}
