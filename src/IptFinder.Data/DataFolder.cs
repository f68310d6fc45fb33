using IptFinder.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data;

/// <summary>
/// The folder that holds the directory: <c>IPTFINDER_DATA</c>, else <c>data</c> beside the solution, else (published)
/// <c>data</c> under the working folder.
/// </summary>
public sealed class DataFolder
{
    public const string EnvironmentVariable = "IPTFINDER_DATA";

    /// <summary>Made once: to make them takes longer than to open a connection.</summary>
    private readonly DbContextOptions<DirectoryDbContext> _forReading;

    private readonly DbContextOptions<DirectoryDbContext> _forWriting;

    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        (_forReading, _forWriting) = (Options(SqliteOpenMode.ReadOnly), Options(SqliteOpenMode.ReadWriteCreate));
    }

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "directory.db");

    /// <summary>True once a directory has been made here.</summary>
    public bool HasDatabase => File.Exists(DatabaseFile);

    /// <summary>Follows the rule above; creates nothing.</summary>
    public static DataFolder Find()
    {
        var named = Environment.GetEnvironmentVariable(EnvironmentVariable);
        return new DataFolder(string.IsNullOrWhiteSpace(named) ? System.IO.Path.Combine(SolutionOrWorkingFolder(), "data") : named);
    }

    /// <summary>A context over this folder's database, which need not exist yet.</summary>
    /// <exception cref="UnusableDirectoryException">The folder is not there and cannot be made.</exception>
    public DirectoryDbContext Open()
    {
        Make();
        return new DirectoryDbContext(_forWriting);
    }

    /// <summary>A context that cannot change anything, over a database that exists.</summary>
    public DirectoryDbContext OpenForReading() => new(_forReading);

    /// <summary>Brings the database to the newest schema, making it if need be; writes nothing when it has that already.</summary>
    /// <exception cref="UnusableDirectoryException">What lies here is not, or no longer, a directory of this program.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => DirectorySchema.BringUpToDateAsync(this, cancellationToken);

    /// <summary>Makes the folder when it is not there.</summary>
    /// <exception cref="UnusableDirectoryException">It cannot be made, or something else has its name or the database's.</exception>
    internal void Make()
    {
        if (File.Exists(Path))
        {
            throw new UnusableDirectoryException($"The data folder {Path} is a file. Name a folder in {EnvironmentVariable}.");
        }

        if (Directory.Exists(DatabaseFile))
        {
            throw new UnusableDirectoryException($"{DatabaseFile} is a folder. Move it away.");
        }

        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDirectoryException($"The data folder {Path} cannot be made. Name another in {EnvironmentVariable}.", problem);
        }
    }

    private DbContextOptions<DirectoryDbContext> Options(SqliteOpenMode mode)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = DatabaseFile,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = 60,
        };
        return new DbContextOptionsBuilder<DirectoryDbContext>().UseSqlite(connection.ConnectionString).Options;
    }

    private static string SolutionOrWorkingFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "IptFinder.sln")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
