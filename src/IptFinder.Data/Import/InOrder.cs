namespace IptFinder.Data.Import;

/// <summary>Work on many items on all processors at once, with the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>
    /// While the caller looks at one result the next are being made, never more than twice as many as there are processors:
    /// what waits stays small however slow the caller is.
    /// </summary>
    /// <param name="items">Taken on the caller's thread, one after another.</param>
    /// <param name="work">Done on any thread, for several items at once.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        var started = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            started.Enqueue(Task.Run(() => work(item)));
            if (started.Count > 2 * Environment.ProcessorCount)
            {
                yield return started.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (started.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
