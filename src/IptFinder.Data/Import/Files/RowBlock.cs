using System.Buffers;

namespace IptFinder.Data.Import.Files;

/// <summary>Some rows of a file, one after another, to be read once.</summary>
/// <param name="bytes">Holds them; goes back to the shared pool when they are read.</param>
/// <param name="rows">Where they stand.</param>
/// <param name="bytesRead">Bytes of the file read up to its end.</param>
public sealed class RowBlock(byte[] bytes, IReadOnlyList<CutRow> rows, long bytesRead)
{
    public IReadOnlyList<CutRow> Rows => rows;

    public long BytesRead => bytesRead;

    public ReadOnlyMemory<byte> Bytes(CutRow row) => bytes.AsMemory(row.Start, row.Length);

    /// <summary>What is taken from each row, in their order.</summary>
    /// <param name="row">Is given each row in turn.</param>
    /// <param name="first">The first row to read, counted from 0.</param>
    /// <param name="take">Is given that object each time, and must not keep it.</param>
    public T[] Read<T>(CsvRow row, int first, Func<CsvRow, T> take)
    {
        var taken = new T[rows.Count - first];
        for (var i = 0; i < taken.Length; i++)
        {
            row.Take(bytes, rows[first + i]);
            taken[i] = take(row);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return taken;
    }
}
