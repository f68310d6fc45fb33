using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;

namespace IptFinder.Data.Search;

/// <summary>
/// What was judged last, in a file beside the database: with it a start can answer before everyone is judged anew. The file
/// may be deleted at any time, and is passed over where it is harmed or of another state.
/// </summary>
internal sealed class SavedDirectory(DataFolder folder, SearchRules rules)
{
    /// <summary>Null when there is none of that state.</summary>
    public (JudgedPeople People, PlaceCounts Places)? Read(DirectoryState state)
    {
        try
        {
            return File.Exists(folder.SavedSearchFile) ? Read(File.ReadAllBytes(folder.SavedSearchFile), state) : null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return null; // Whatever is wrong with it, the database says the same.
        }
    }

    /// <summary>
    /// For the next start. Nothing where it cannot be written, as when the disk is full or another site over this folder is
    /// writing: then the next start judges everyone before it answers.
    /// </summary>
    public void Write(DirectoryState state, JudgedPeople people, PlaceCounts places)
    {
        try
        {
            using (var file = new FileStream(folder.UnfinishedSearchFile, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                Write(file, JsonSerializer.SerializeToUtf8Bytes(new Header(state.ToString(), places)), people);
            }

            File.Move(folder.UnfinishedSearchFile, folder.SavedSearchFile, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>The header with its length, the people, and the hash of both.</summary>
    private void Write(FileStream file, byte[] header, JudgedPeople people)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);
        Add(length);
        Add(header);
        people.Save(Add, rules);
        file.Write(hash.GetCurrentHash());

        void Add(ReadOnlySpan<byte> bytes)
        {
            hash.AppendData(bytes);
            file.Write(bytes);
        }
    }

    private (JudgedPeople People, PlaceCounts Places)? Read(ReadOnlySpan<byte> file, DirectoryState state)
    {
        if (file.Length < SHA256.HashSizeInBytes
            || !SHA256.HashData(file[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(file[^SHA256.HashSizeInBytes..]))
        {
            return null;
        }

        var people = file[(sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(file))..^SHA256.HashSizeInBytes];
        var header = JsonSerializer.Deserialize<Header>(file[sizeof(int)..^(people.Length + SHA256.HashSizeInBytes)])!;
        return header.State == state.ToString() && JudgedPeople.Load(people, rules) is { } judged
            ? (judged, header.Places)
            : null;
    }

    private sealed record Header(string State, PlaceCounts Places);
}
