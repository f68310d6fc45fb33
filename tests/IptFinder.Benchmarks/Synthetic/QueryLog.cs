using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Synthetic;

/// <summary>
/// What people ask: 70 in 100 around a ZIP code with all radii and modes, 20 online in a state, 10 of the whole nation; none to
/// five filters; now and then another order or a later page. Where they ask, people live.
/// </summary>
internal sealed class QueryLog(SearchFilters filters, SyntheticTowns towns, int seed)
{
    public const int Size = 1000;

    /// <summary>Asked most first.</summary>
    private static readonly (int Weight, string Filter)[] Asked =
    [
        (20, SearchFilters.Insurer), (12, "condition"), (12, "accepting"), (10, "approach"), (8, SearchFilters.MaxFee), (8, SearchFilters.Training),
        (6, "age"), (6, "when"), (5, "language"), (5, "gender"), (5, "profession"), (4, "format"), (3, "focus"), (3, "sliding"), (2, "consult"),
        (2, "community"), (2, "access"),
    ];

    public IReadOnlyList<TherapistQuery> Queries() => [.. Enumerable.Range(0, Size).Select(Query)];

    private TherapistQuery Query(int number)
    {
        var dice = new Dice(seed, -2 - number);
        var query = dice.Weighted((70, Around(dice)), (20, OnlineIn(dice)), (10, Anywhere(dice)));
        for (var left = dice.Below(6); left > 0; left--)
        {
            query = Filtered(query, dice.Weighted(Asked), dice);
        }

        var orders = query.Near is PointPlace ? [SortOrder.Fee, SortOrder.Experience, SortOrder.Distance] : new[] { SortOrder.Fee, SortOrder.Experience };
        return query with
        {
            Sort = dice.Percent(85) ? SortOrder.Best : dice.Pick(orders),
            Page = dice.Percent(90) ? 1 : dice.Between(2, 3),
        };
    }

    private TherapistQuery Around(Dice dice)
    {
        var area = towns.At(dice.Fraction());
        var near = new TherapistQuery
        {
            Near = new PointPlace(area.State, area.Zip.ToString(), area.Zip.ToString(), area.Center),
            RadiusMiles = dice.Weighted((10, 5), (20, 10), (40, 25), (20, 50), (10, 100)),
        };
        return near.With(SearchFilters.Mode, dice.Weighted<string[]>(
            (50, []), (25, [SearchFilters.InPerson]), (15, [SearchFilters.Telehealth]), (10, [SearchFilters.InPerson, SearchFilters.Telehealth])));
    }

    private TherapistQuery OnlineIn(Dice dice)
    {
        var state = towns.At(dice.Fraction()).State;
        return new TherapistQuery { Near = new StatePlace(state, state.ToString(), state.ToString()) }.With(SearchFilters.Mode, SearchFilters.Telehealth);
    }

    private static TherapistQuery Anywhere(Dice dice) => TherapistQuery.Everyone.With(SearchFilters.Mode, dice.Weighted<string[]>(
        (70, []), (10, [SearchFilters.InPerson]), (20, [SearchFilters.Telehealth])));

    private TherapistQuery Filtered(TherapistQuery query, string name, Dice dice)
    {
        if (name == SearchFilters.MaxFee)
        {
            return query with { MaxFeeDollars = int.Parse(dice.Pick(SearchFilters.FeeOptions.Terms).Code, CultureInfo.InvariantCulture) };
        }

        var codes = filters.Find(name)!.Options.Terms.Select(term => term.Code).ToList();
        return query.With(name, dice.Some(codes, dice.Percent(75) ? 1 : 2));
    }
}
