using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

/// <summary>Outlines: how they are written, and those of the seed against the published ones.</summary>
public class StateShapeTests
{
    [Theory]
    [InlineData("M10 20l5 0 0-7z", 10, 15, 13, 20)]
    [InlineData("M10 20l5 0-2 30zM1 1l1 1 0 3z", 10, 15, 20, 50)]
    public void The_edges_are_those_of_the_first_piece(string path, int left, int right, int top, int bottom)
    {
        var shape = StateShape.TryParse(UsState.OH, path)!;

        Assert.Equal(path, shape.Path);
        Assert.Equal((left, right, top, bottom), (shape.Left, shape.Right, shape.Top, shape.Bottom));
    }

    [Theory]
    [InlineData("")]
    [InlineData("M10 20l5 0z")]
    [InlineData("M10 20l5 0 0-7")]
    [InlineData("M10 20l5 0 0 7 1z")]
    [InlineData("M10 20l5 0 0.5 7z")]
    [InlineData("m10 20l5 0 0 7z")]
    [InlineData("M10 20l5 0 0 7z\"/><script>")]
    [InlineData("M10 20l5 0 0-21z")]
    [InlineData("M10 600l5 0 0 11z")]
    [InlineData("M970 20l6 0 0 7z")]
    [InlineData("M10 20l5 0 0 7zM10 20l-11 0 0 7z")]
    public void What_is_no_outline_within_the_map_is_refused(string path) => Assert.Null(StateShape.TryParse(UsState.OH, path));

    [Fact]
    public void States_lie_where_they_should()
    {
        var shapes = TestReference.Data.StateShapes.ToDictionary(shape => shape.State);

        Assert.Equal(51, shapes.Count);
        Assert.True(shapes[UsState.CA].Right < shapes[UsState.UT].Right);
        Assert.True(shapes[UsState.KS].Left < shapes[UsState.IL].Left);
        Assert.True(shapes[UsState.ND].Bottom < shapes[UsState.NE].Bottom);
        Assert.Equal(UsState.ME, shapes.Values.MaxBy(shape => shape.Right)!.State);
        Assert.All([UsState.AK, UsState.HI], state => Assert.True(shapes[state].Top > shapes[UsState.AZ].Bottom - 60));
        Assert.DoesNotContain(TestReference.Data.StateNames.Keys.Except(shapes.Keys), StateShape.IsOnMap);
    }

    [RealDataFact]
    public void The_seed_is_what_the_published_outlines_give()
    {
        var paths = RealStates.Paths();

        Assert.Equal(51, paths.Count);
        Assert.All(TestReference.Data.StateShapes, shape => Assert.Equal(paths[TestReference.Data.StateNames[shape.State]], shape.Path));
    }

    [RealDataFact]
    public void A_state_keeps_its_size()
    {
        foreach (var (name, pieces) in RealStates.Published())
        {
            var shape = TestReference.Data.StateShapes.Single(one => TestReference.Data.StateNames[one.State] == name);
            var (published, drawn) = (RealStates.Area(pieces[0]), Area(shape.Path));

            // What the rounding of each corner can move; a capital a few units wide is all border.
            Assert.True(Math.Abs(drawn - published) <= 5 + (0.03 * published), string.Create(CultureInfo.InvariantCulture, $"{name}: {published} became {drawn}"));
        }
    }

    /// <summary>Of the first piece of a path.</summary>
    private static double Area(string path)
    {
        var numbers = path.Split('z')[0].Replace("-", " -", StringComparison.Ordinal).Split(['M', 'l', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var corners = new List<(double X, double Y)> { (numbers[0], numbers[1]) };
        for (var index = 2; index < numbers.Count; index += 2)
        {
            corners.Add((corners[^1].X + numbers[index], corners[^1].Y + numbers[index + 1]));
        }

        return RealStates.Area(corners);
    }
}
