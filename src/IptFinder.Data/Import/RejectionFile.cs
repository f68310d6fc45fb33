using System.Globalization;

namespace IptFinder.Data.Import;

/// <summary>
/// Lists the lines an import could not use, in a file beside the database: <c>rejected-nppes-20261123-101500.csv</c>. It is
/// made at the first such line, and only stays when the import does.
/// </summary>
internal sealed class RejectionFile(string path, string keyName) : IDisposable
{
    private StreamWriter? _writer;
    private bool _isKept;

    /// <summary>Null when there is nothing to list.</summary>
    public string? Path => _writer is null ? null : path;

    /// <param name="folder">Where the database is.</param>
    /// <param name="kind">"nppes" or "plans".</param>
    /// <param name="keyName">What a <see cref="Rejection.Key"/> is: "npi", "plan".</param>
    /// <param name="now">The moment the import began.</param>
    public static RejectionFile For(DataFolder folder, string kind, string keyName, DateTimeOffset now) =>
        new(
            System.IO.Path.Combine(
                folder.Path, string.Create(CultureInfo.InvariantCulture, $"rejected-{kind}-{now:yyyyMMdd-HHmmss}.csv")),
            keyName);

    public void Add(Rejection rejection)
    {
        if (_writer is null)
        {
            _writer = new StreamWriter(path, append: false);
            _writer.WriteLine($"file,line,{keyName},reason");
        }

        _writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\"{rejection.File}\",{rejection.Line},{rejection.Key},{rejection.Reason}"));
    }

    public void Keep() => _isKept = true;

    public void Dispose()
    {
        _writer?.Dispose();
        if (_writer is not null && !_isKept)
        {
            File.Delete(path);
        }
    }
}
