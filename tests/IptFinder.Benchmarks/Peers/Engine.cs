using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Peers;

/// <summary>Something that holds the directory and answers searches.</summary>
internal abstract class Engine : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Takes in everyone, once, before the first search.</summary>
    public abstract void Load(IEnumerable<Therapist> people);

    public abstract EngineAnswer Search(TherapistQuery query);

    public abstract void Dispose();
}
