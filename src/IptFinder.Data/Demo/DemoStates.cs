using IptFinder.Domain.Geography;

namespace IptFinder.Data.Demo;

/// <summary>What the sample directory needs to know of each state it covers: the 50 states, DC and Puerto Rico.</summary>
internal static class DemoStates
{
    /// <summary>Residents at the 2020 census in units of 100,000, and real area codes; the numbers behind them are fictional.</summary>
    private static readonly (UsState State, int Residents, string AreaCodes)[] Rows =
    [
        (UsState.AL, 50, "205 251 334"), (UsState.AK, 7, "907"), (UsState.AZ, 72, "480 520 602"), (UsState.AR, 30, "479 501"),
        (UsState.CA, 395, "213 310 415 510 619 818 916"), (UsState.CO, 58, "303 719 970"), (UsState.CT, 36, "203 860"),
        (UsState.DE, 10, "302"), (UsState.DC, 7, "202"), (UsState.FL, 215, "305 407 813 904"), (UsState.GA, 107, "404 706 912"),
        (UsState.HI, 15, "808"), (UsState.ID, 18, "208"), (UsState.IL, 128, "217 312 630 773"), (UsState.IN, 68, "219 317 812"),
        (UsState.IA, 32, "319 515 563"), (UsState.KS, 29, "316 785 913"), (UsState.KY, 45, "502 606 859"),
        (UsState.LA, 47, "225 318 504"), (UsState.ME, 14, "207"), (UsState.MD, 62, "301 410"), (UsState.MA, 70, "413 508 617 781"),
        (UsState.MI, 101, "248 313 616 734"), (UsState.MN, 57, "218 507 612 651"), (UsState.MS, 30, "228 601 662"),
        (UsState.MO, 62, "314 417 816"), (UsState.MT, 11, "406"), (UsState.NE, 20, "308 402"), (UsState.NV, 31, "702 775"),
        (UsState.NH, 14, "603"), (UsState.NJ, 93, "201 609 732 973"), (UsState.NM, 21, "505 575"),
        (UsState.NY, 202, "212 315 516 585 718 914"), (UsState.NC, 104, "336 704 828 919"), (UsState.ND, 8, "701"),
        (UsState.OH, 118, "216 330 513 614"), (UsState.OK, 40, "405 580 918"), (UsState.OR, 42, "503 541"),
        (UsState.PA, 130, "215 412 570 717"), (UsState.RI, 11, "401"), (UsState.SC, 51, "803 843 864"), (UsState.SD, 9, "605"),
        (UsState.TN, 69, "423 615 865 901"), (UsState.TX, 291, "210 214 512 713 817 915"), (UsState.UT, 33, "435 801"),
        (UsState.VT, 6, "802"), (UsState.VA, 86, "540 703 757 804"), (UsState.WA, 77, "206 253 360 509"), (UsState.WV, 18, "304"),
        (UsState.WI, 59, "262 414 608 920"), (UsState.WY, 6, "307"), (UsState.PR, 33, "787"),
    ];

    /// <summary>States where someone with a second license is likely to hold it.</summary>
    private static readonly UsState[][] Regions =
    [
        [UsState.CT, UsState.MA, UsState.RI, UsState.NH, UsState.VT, UsState.ME, UsState.NY],
        [UsState.NY, UsState.NJ, UsState.PA, UsState.CT, UsState.DE],
        [UsState.MD, UsState.DC, UsState.VA, UsState.DE, UsState.WV],
        [UsState.NC, UsState.SC, UsState.GA, UsState.FL, UsState.TN, UsState.VA],
        [UsState.AL, UsState.MS, UsState.LA, UsState.AR, UsState.TN, UsState.FL],
        [UsState.TX, UsState.OK, UsState.NM, UsState.LA, UsState.AR, UsState.KS],
        [UsState.OH, UsState.MI, UsState.IN, UsState.KY, UsState.PA, UsState.WV],
        [UsState.IL, UsState.WI, UsState.IN, UsState.IA, UsState.MO, UsState.MN],
        [UsState.MN, UsState.ND, UsState.SD, UsState.NE, UsState.IA, UsState.WI],
        [UsState.KS, UsState.MO, UsState.NE, UsState.IA, UsState.OK],
        [UsState.CO, UsState.UT, UsState.WY, UsState.MT, UsState.ID, UsState.NM, UsState.NE],
        [UsState.CA, UsState.NV, UsState.AZ, UsState.OR, UsState.HI],
        [UsState.WA, UsState.OR, UsState.ID, UsState.AK, UsState.MT],
        [UsState.PR, UsState.FL, UsState.NY],
    ];

    public static IReadOnlyList<(int Weight, UsState State)> ByResidents { get; } =
        [.. Rows.Select(row => (row.Residents, row.State))];

    public static IReadOnlyList<string> AreaCodes(UsState state) =>
        Rows.First(row => row.State == state).AreaCodes.Split(' ');

    public static IReadOnlyList<UsState> Near(UsState state) =>
        [.. Regions.Where(region => region.Contains(state)).SelectMany(region => region).Where(other => other != state).Distinct()];
}
