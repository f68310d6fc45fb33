namespace IptFinder.Domain.Costs;

/// <summary>What a person answered to a question about their plan: a value, or that they do not know. Nothing is filled in for them.</summary>
public readonly record struct Answer<T>
{
    private readonly T _value;

    private Answer(T value) => (_value, IsKnown) = (value, true);

    public static Answer<T> NotKnown => default;

    public bool IsKnown { get; }

    /// <exception cref="InvalidOperationException">They do not know.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException("The answer is not known.");

    public static implicit operator Answer<T>(T value) => new(value);

    /// <summary>The answer, or what is taken in its place.</summary>
    public T Or(T other) => IsKnown ? _value : other;
}
