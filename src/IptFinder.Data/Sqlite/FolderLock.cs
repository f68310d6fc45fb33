namespace IptFinder.Data.Sqlite;

/// <summary>Lets one process at a time make or change the schema of a folder's database.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Waits for its turn; dispose of what it gives to end it. The system takes the lock back from a killed process. The file
    /// stays: to delete it would let two hold it.
    /// </summary>
    /// <exception cref="UnusableDirectoryException">The folder cannot be written to.</exception>
    public static async Task<FileStream> TakeAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        folder.Make();
        var path = Path.Combine(folder.Path, "directory.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException problem)
            {
                throw new UnusableDirectoryException($"The data folder {folder.Path} cannot be written to. Check its permissions.", problem);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }
}
