using IptFinder.Data.Import;
using IptFinder.Domain.Reference;

namespace IptFinder.Data.Synth;

/// <summary>
/// Writes a registry file of any size in the layout of the real one, about nobody: to measure imports with. The same seed and
/// size give the same bytes, and a smaller file is the beginning of a larger one.
/// </summary>
public sealed class SyntheticRegistry(ReferenceData reference, ulong seed)
{
    private const int RowsAtOnce = 1000;

    private readonly RegistryValues _values = new(reference.Gazetteer, seed);

    /// <summary>Ends with the row that reaches the size, or with the one after which there are no more numbers.</summary>
    /// <param name="file">Where to write.</param>
    /// <param name="bytes">How large it should be.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops between two thousand rows.</param>
    public void Write(Stream file, long bytes, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var written = 0L;
        var rows = 0L;
        foreach (var block in InOrder.Select(Enumerable.Range(0, RegistryValues.MostRows / RowsAtOnce), Block).Prepend(Headings()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var some = block.Bytes.Span;
            if (written + some.Length > bytes)
            {
                some = some[..End(some, bytes - written)];
            }

            file.Write(some);
            written += some.Length;
            rows += RowsAtOnce;
            progress?.Report(new ImportProgress("Writing a registry file", rows, written, Math.Min(1, (double)written / bytes)));
            if (written >= bytes)
            {
                return;
            }
        }
    }

    /// <summary>Behind the first row that ends at or after a number of bytes.</summary>
    private static int End(ReadOnlySpan<byte> rows, long atLeast)
    {
        var from = (int)Math.Max(0, atLeast - 1);
        return from + rows[from..].IndexOf((byte)'\n') + 1;
    }

    private static RegistryRows Headings()
    {
        var rows = new RegistryRows();
        foreach (var (column, name) in RegistryHeadings.All.Index())
        {
            rows.Set(column, System.Text.Encoding.ASCII.GetBytes(name));
        }

        rows.End();
        return rows;
    }

    private RegistryRows Block(int number)
    {
        var rows = new RegistryRows();
        var writer = new RegistryRowWriter(rows, _values, seed);
        for (var row = 0; row < RowsAtOnce; row++)
        {
            writer.Write((number * RowsAtOnce) + row);
        }

        return rows;
    }
}
