using System.Globalization;

namespace IptFinder.Domain.Sources;

/// <summary>
/// A fact with who says so and as of when. <c>default</c> is <see cref="Unknown"/>: nobody has said, which never means no.
/// </summary>
/// <typeparam name="T">The fact's own type; a known fact is never null.</typeparam>
public readonly record struct Sourced<T>
    where T : notnull
{
    private readonly T? _value;

    public Sourced(T value, Source source, DateOnly asOf)
    {
        _value = value;
        Source = source;
        AsOf = asOf;
        IsKnown = true;
    }

    public static Sourced<T> Unknown => default;

    public bool IsKnown { get; }

    /// <summary>Meaningful only when <see cref="IsKnown"/>.</summary>
    public Source Source { get; }

    /// <summary>The day the source said so; meaningful only when <see cref="IsKnown"/>.</summary>
    public DateOnly AsOf { get; }

    /// <exception cref="InvalidOperationException">The fact is unknown; ask <see cref="IsKnown"/> first.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException("The fact is unknown.");

    /// <summary>Known, and said recently enough to still be shown as true on <paramref name="today"/>.</summary>
    public bool IsFresh(FactKind kind, DateOnly today) => IsKnown && Freshness.IsFresh(kind, Source, AsOf, today);

    /// <summary>This fact, or unknown once it is too old to rely on.</summary>
    public Sourced<T> IfFresh(FactKind kind, DateOnly today) => IsFresh(kind, today) ? this : Unknown;

    /// <summary>For logs and test reports; the compiler's own would ask an unknown fact for its value.</summary>
    public override string ToString() =>
        IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{Value} ({Source}, {AsOf:O})") : "unknown";
}
