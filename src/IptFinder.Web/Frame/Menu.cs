namespace IptFinder.Web.Frame;

/// <summary>The links at the head and the foot of every page, in order. Only pages that exist stand here.</summary>
public static class Menu
{
    public static IReadOnlyList<MenuLink> Head { get; } =
    [
        new("Find", Links.Find),
        new("Learn", Links.Learn),
        new("Costs", Links.Costs),
        new("Plan", Links.Plan),
        new("Prepare", Links.Prepare),
    ];

    public static IReadOnlyList<MenuLink> Foot { get; } =
    [
        new("Browse by state", Links.Browse),
        new("About", Links.About),
        new("How results are ordered", Links.AboutOrder),
        new("Where our data comes from", Links.AboutData),
        new("Privacy", Links.Privacy),
        new("Consumer health data", Links.HealthData),
        new("Accessibility", Links.AboutAccess),
        new("Safety", Links.Help),
        new("For therapists", Links.ForTherapists),
    ];
}
