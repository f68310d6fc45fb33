using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Takes the rows of an <c>npidata_pfile</c> into the directory, one after another.</summary>
internal sealed class PractitionerPass(
    TherapistTable therapists, IReadOnlySet<long> suppressed, RejectionFile rejections, ReferenceData reference, DateOnly asOf)
{
    private readonly NpiSet _known = new();
    private readonly NpiSet _damaged = new();
    private readonly Dictionary<Profession, int> _byProfession = [];
    private readonly Dictionary<UsState, int> _byState = [];

    public RowCounts Counts { get; } = new();

    /// <summary>Everyone the file has a sound row for.</summary>
    public NpiSet Seen { get; } = new();

    public int Delisted { get; private set; }

    /// <summary>The file stops in the middle of a row: more may be missing.</summary>
    public bool EndsCutShort { get; private set; }

    public IReadOnlyDictionary<Profession, int> ByProfession => _byProfession;

    public IReadOnlyDictionary<UsState, int> ByState => _byState;

    /// <exception cref="InvalidDataException">The file cannot be unpacked to its end.</exception>
    public void Run(ImportFile file, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var npi in therapists.Npis())
        {
            _known.Add(Npi.FromNumber(npi));
        }

        foreach (var row in PractitionerReader.Read(file, reference, progress, cancellationToken))
        {
            Counts.Read++;
            if (Take(row) is { } reason)
            {
                Counts.Reject(reason);
                rejections.Add(new Rejection(file.Name, row.LineNumber, row.Npi?.ToString() ?? row.WrongNpi, reason));
            }
        }
    }

    /// <summary>
    /// The registry people whom a full file has no row for. A row that could not be read is no reason to take someone out.
    /// </summary>
    public IReadOnlyList<int> Absent() =>
    [
        .. therapists.ListedByRegistry()
            .Where(listed => !Seen.Contains(Npi.FromNumber(listed.Npi)) && !_damaged.Contains(Npi.FromNumber(listed.Npi)))
            .Select(listed => listed.Id),
    ];

    public void Delist(int id)
    {
        therapists.Delist(id, asOf);
        Delisted++;
    }

    /// <summary>Why the row is rejected; null when it counts as something else.</summary>
    private string? Take(PractitionerRow row)
    {
        EndsCutShort = row.Damage == LineDamage.CutShort;
        if (row.Npi is not { } npi)
        {
            return row.Damage ?? Reasons.BadNpi;
        }

        if (row.Damage is not null)
        {
            _damaged.Add(npi);
            return row.Damage;
        }

        if (!Seen.Add(npi))
        {
            return Reasons.SameNpi;
        }

        if (suppressed.Contains(npi.Number))
        {
            Counts.Skip(Reasons.Suppressed);
            return null;
        }

        var stored = _known.Contains(npi) ? therapists.Find(npi.Number) : null;
        switch (row.Outcome)
        {
            case RowOutcome.Kept kept:
                Keep(kept.Therapist, stored);
                return null;
            case RowOutcome.Skipped skipped:
                Skip(skipped.Reason, stored);
                return null;
            case RowOutcome.Rejected rejected:
                return rejected.Reason;
            default:
                throw new InvalidOperationException("A row came to nothing.");
        }
    }

    private void Keep(TherapistRecord therapist, StoredTherapist? stored)
    {
        if (stored is not { } old)
        {
            therapists.Insert(therapist, asOf);
            Counts.Inserted++;
        }
        else if (old.RegistryHash != therapist.RegistryHash || old.IsDelisted)
        {
            therapists.Update(old.Id, therapist, asOf);
            Counts.Updated++;
        }
        else
        {
            if (old.RegistryAsOf < asOf)
            {
                therapists.Confirm(old.Id, asOf);
            }

            Counts.Unchanged++;
        }

        _byProfession[therapist.Profession] = _byProfession.GetValueOrDefault(therapist.Profession) + 1;
        if (therapist.Locations is [var primary])
        {
            _byState[primary.State] = _byState.GetValueOrDefault(primary.State) + 1;
        }
    }

    /// <summary>
    /// Someone the registry listed and whose own row says that they no longer belong here is taken off the list, by a weekly
    /// file too. Someone it never listed, who is here by consent alone, is only when it says they are deactivated.
    /// </summary>
    private void Skip(string reason, StoredTherapist? stored)
    {
        if (stored is { IsDelisted: true })
        {
            Counts.Unchanged++;
        }
        else if (stored is { } old && (old.RegistryAsOf is not null || reason == Reasons.Deactivated))
        {
            Delist(old.Id);
            Counts.Updated++;
        }
        else
        {
            Counts.Skip(reason);
        }
    }
}
