using IptFinder.Data.CompiledModel;
using IptFinder.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace IptFinder.Data;

/// <summary>
/// The folder that holds the directory: <c>IPTFINDER_DATA</c>, else <c>data</c> beside the solution, else (published)
/// <c>data</c> under the working folder.
/// </summary>
public sealed class DataFolder
{
    public const string EnvironmentVariable = "IPTFINDER_DATA";

    /// <summary>Contexts are used again: to make one takes longer than what most pages ask of it.</summary>
    private readonly PooledDbContextFactory<DirectoryDbContext> _forReading;

    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _forReading = new PooledDbContextFactory<DirectoryDbContext>(Options(SqliteOpenMode.ReadOnly));
    }

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "directory.db");

    /// <summary>What was judged last, for a quick start of the site. It may be deleted at any time.</summary>
    public string SavedSearchFile => System.IO.Path.Combine(Path, "search.saved");

    /// <summary>Where <see cref="SavedSearchFile"/> is written before it takes its place.</summary>
    internal string UnfinishedSearchFile => SavedSearchFile + ".new";

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
        return new DirectoryDbContext(Options(SqliteOpenMode.ReadWriteCreate));
    }

    /// <summary>A context that cannot change anything, over a database that exists.</summary>
    public DirectoryDbContext OpenForReading() => _forReading.CreateDbContext();

    /// <summary>
    /// The same, on a connection of its own: it sees the file as it lies there, where one that was open before answers from what it
    /// remembers, even when another program has written over the file.
    /// </summary>
    public DirectoryDbContext OpenAnew() => new(Options(SqliteOpenMode.ReadOnly, pooling: false));

    /// <summary>Brings the database to the newest schema, making it if need be; writes nothing when it has that already.</summary>
    /// <exception cref="UnusableDirectoryException">What lies here is not, or no longer, a directory of this program.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => DirectorySchema.BringUpToDateAsync(this, cancellationToken);

    /// <summary>Takes out what was judged last: the name of someone who left the directory may be in it.</summary>
    public void ForgetSavedSearch()
    {
        File.Delete(SavedSearchFile);
        File.Delete(UnfinishedSearchFile);
    }

    /// <summary>True when the database has the newest schema; false while it is missing, or before it is brought there.</summary>
    /// <exception cref="UnusableDirectoryException">What lies here is not, or no longer, a directory of this program.</exception>
    public Task<bool> IsMigratedAsync(CancellationToken cancellationToken) => DirectorySchema.IsCurrentAsync(this, cancellationToken);

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

    private DbContextOptions<DirectoryDbContext> Options(SqliteOpenMode mode, bool pooling = true)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = DatabaseFile,
            Mode = mode,
            Pooling = pooling,
            ForeignKeys = true,
            DefaultTimeout = 60,
        };

        // A list is one parameter, so that a query is the same statement however many it asks for. The model is written out
        // beforehand: to work it out takes a tenth of the start.
        return new DbContextOptionsBuilder<DirectoryDbContext>()
            .UseModel(DirectoryDbContextModel.Instance)
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .Options;
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
