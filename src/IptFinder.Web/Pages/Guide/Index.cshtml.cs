using System.Globalization;
using IptFinder.Domain.Guidance;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Guide;

/// <summary>
/// "Is IPT right for me?": six questions on a page each, then what was studied. Answers are posted from page to page: they stand in
/// no address and are kept nowhere.
/// </summary>
public sealed class IndexModel(ReferenceData reference, Finder finder) : PageModel
{
    /// <summary>The step of the help page, between the first question and the second.</summary>
    public const int Help = -1;

    public IReadOnlyList<GuideStep> Steps { get; } = GuideSteps.For(reference);

    public GuideForm Form { get; private set; } = GuideForm.Empty;

    /// <summary>Which question is asked, from 0; <see cref="Help"/>, or as many as there are for the result.</summary>
    public int Place { get; private set; }

    public GuideStep? Step => Place >= 0 && Place < Steps.Count ? Steps[Place] : null;

    public ReferenceData Reference => reference;

    public GuideAdvice Advice => GuideAdvice.For(Form.Answers, reference.GuideTopics);

    /// <summary>How many therapists the search at the end finds.</summary>
    public int Found => finder.Count(Advice.Search);

    public string Next => Code(Place == Help ? 1 : Place + 1);

    public void OnGet() => Response.Headers.CacheControl = "no-store"; // Else Back may bring the ticks again, after leaving too.

    /// <summary>
    /// The buttons say where to go; "skip" forgets the answer to the question before it, but for a danger that is ticked: that leads to
    /// help whatever is pressed.
    /// </summary>
    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store";
        var posted = Request.HasFormContentType ? Request.Form : FormCollection.Empty;
        var skip = PlaceOf(posted["skip"]);
        Place = skip ?? PlaceOf(posted["go"]) ?? 0;
        Form = GuideForm.Read(posted, Steps, skip is > 1 ? Steps[skip.Value - 1].Name : null);
        if (Place == 1 && Form.Dangers.Count > 0 && !posted.ContainsKey("seen"))
        {
            Place = Help;
        }
    }

    public static string Code(int place) => place.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<Approach> Approaches(GuideTopic topic) => topic.Approaches.Select(code => reference.FindApproach(code)!);

    public static string Name(Approach approach) =>
        approach.ShortName == approach.Name ? approach.Name : $"{approach.Name} ({approach.ShortName})";

    private int? PlaceOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place <= Steps.Count ? place : null;
}
