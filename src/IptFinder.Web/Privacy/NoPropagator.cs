using System.Diagnostics;

namespace IptFinder.Web.Privacy;

/// <summary>Takes no trace number, state or baggage from a request, and sends none on: each request is its own trace, and carries nothing a visitor wrote.</summary>
public sealed class NoPropagator : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
