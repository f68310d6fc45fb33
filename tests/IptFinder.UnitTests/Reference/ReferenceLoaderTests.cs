using System.Diagnostics;
using IptFinder.Data.Reference;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;
using Xunit.Abstractions;

namespace IptFinder.UnitTests.Reference;

/// <summary>The seeds that ship can be read.</summary>
public sealed class ReferenceLoaderTests(ITestOutputHelper output)
{
    [Fact]
    public void Load_ShippedSeeds_GivesEveryTable()
    {
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetTotalMemory(true);
            var clock = Stopwatch.StartNew();
            var d = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
            var load = clock.ElapsedMilliseconds;
            var areas = d.StateNames.Keys.SelectMany(s => d.Gazetteer.Towns(s)).Count();
            output.WriteLine($"load {load} towns {areas} memory {(GC.GetTotalMemory(true) - before) / 1000} kB");
            GC.KeepAlive(d);
        }
        var data = TestReference.Data;
        foreach (var t in new[] { "06510", "00000", "00601", "tulsa ok", "Boston", "Chicago", "Springfield", "New York", "new york state", "Washington", "Washington, D.C.", "washington dc", "St. Louis", "Kansas City", "portland", "Charleston West Virginia", "New York New York", "O'Fallon, MO", "lees summit mo", "Lee's Summit, Missouri", "Helena MT", "Mt. Vernon", "Nowhere", "Nowhere, TX", "Tulsa, OK 06510", "06510-1234", "065101234", "0651", "Port Washington", "Bayamón", "PR", "coeur d'alene", "ct", "Columbus", "Paris", "Houston", "Miami" })
        {
            var a = data.Gazetteer.Find(t);
            output.WriteLine($"{t} -> {a.Place?.ToString() ?? a.Problem}");
        }

        Assert.Equal(59, data.StateNames.Count);
        Assert.Equal("New Haven", data.Gazetteer.Area(ZipCode.TryParse("06510")!.Value)?.Town);
    }
}
