using CsCheck;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>Random facts: often not known, often from a day on which something goes out of date.</summary>
internal static class Some
{
    private static readonly Gen<int> DaysAgo = Gen.Frequency(
        (6, Gen.Const(1)),
        (4, Gen.OneOf(0, 21, 22, 30, 31, 90, 91, 180, 181, 365, 366)));

    public static Gen<Sourced<T>> Fact<T>(Gen<T> value)
        where T : notnull => Gen.Frequency(
            (2, Gen.Const(Sourced<T>.Unknown)),
            (5, Gen.Select(value, DaysAgo, (one, daysAgo) => A.Said(one, daysAgo))));

    public static Gen<Sourced<IReadOnlyList<T>>> ListFact<T>(params T[] all) => Fact(Of(all));

    public static Gen<IReadOnlyList<T>> Of<T>(params T[] all) =>
        Gen.Bool.Array[all.Length].Select(IReadOnlyList<T> (chosen) => [.. all.Where((_, index) => chosen[index])]);
}
