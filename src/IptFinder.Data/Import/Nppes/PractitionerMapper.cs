using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Turns one sound row of an <c>npidata_pfile</c> into a therapist, or says why it is none. Touches nothing else.</summary>
public sealed class PractitionerMapper(PractitionerColumns columns, ReferenceData reference)
{
    private static readonly RowOutcome Organization = new RowOutcome.Skipped(Reasons.Organization);
    private static readonly RowOutcome Deactivated = new RowOutcome.Skipped(Reasons.Deactivated);
    private static readonly RowOutcome NotTherapist = new RowOutcome.Skipped(Reasons.NotTherapist);
    private static readonly RowOutcome NoUsPractice = new RowOutcome.Skipped(Reasons.NoUsPractice);
    private static readonly RowOutcome NoEntityType = new RowOutcome.Rejected(Reasons.NoEntityType);
    private static readonly RowOutcome NoName = new RowOutcome.Rejected(Reasons.NoName);

    private readonly TaxonomyProfessions _professions = new(reference.Taxonomies);
    private readonly LocationReader _locations = new(reference.Gazetteer);

    public RowOutcome Map(CsvRow row, Npi npi)
    {
        var entityType = row.Bytes(columns.EntityType);
        return entityType is [(byte)'2'] ? Organization
            : IsDeactivated(row) || IsBlank(row) ? Deactivated
            : entityType is not [(byte)'1'] ? NoEntityType
            : FindProfession(row) is not { } profession ? NotTherapist
            : Known(row, columns.LastName).Length == 0 ? NoName
            : MapTherapist(row, npi, profession);
    }

    /// <summary>The newest of the row's dates that is not after <paramref name="latest"/>; null when it has none.</summary>
    public DateOnly? NewestDate(CsvRow row, DateOnly latest) =>
        new[] { columns.Updated, columns.Enumerated, columns.Deactivated, columns.Reactivated }
            .Select(column => RegistryText.Date(row.Text(column)))
            .Where(date => date <= latest)
            .Max();

    private RowOutcome MapTherapist(CsvRow row, Npi npi, Profession profession)
    {
        var licenses = Licenses(row);
        var location = _locations.Read(
            row.Text(columns.Town), row.Text(columns.State), row.Text(columns.Zip), row.Text(columns.Country).ToUpperInvariant());
        if (location is null && licenses.Count == 0)
        {
            return NoUsPractice;
        }

        var therapist = new TherapistRecord
        {
            Npi = npi.Number,
            FirstName = NameText.Given(Known(row, columns.FirstName)),
            MiddleName = NameText.Given(Known(row, columns.MiddleName)),
            LastName = NameText.Family(Known(row, columns.LastName)),
            NameSuffix = NameText.Suffix(Known(row, columns.NameSuffix)),
            Credentials = string.Join(", ", CredentialText.Tidy(Known(row, columns.Credentials))),
            Profession = profession,
            Gender = row.Text(columns.Sex) switch
            {
                "F" => Gender.Woman,
                "M" => Gender.Man,
                "X" => Gender.Nonbinary,
                _ => null,
            },
            Telephone = RegistryText.Telephone(row.Text(columns.Telephone)),
            Licenses = licenses,
            Locations = location is null ? [] : [location],
        };
        therapist.RegistryHash = RegistryHash.Of(therapist);
        return new RowOutcome.Kept(therapist);
    }

    /// <summary>
    /// Most rows with a deactivation date were reactivated later and are alive; those that were not have nothing else in them,
    /// not even an entity type.
    /// </summary>
    private bool IsDeactivated(CsvRow row)
    {
        if (row.Bytes(columns.Deactivated).IsEmpty || RegistryText.Date(row.Text(columns.Deactivated)) is not { } deactivated)
        {
            return false;
        }

        return !(RegistryText.Date(row.Text(columns.Reactivated)) >= deactivated);
    }

    private bool IsBlank(CsvRow row) => row.Bytes(columns.EntityType).IsEmpty && row.Bytes(columns.LastName).IsEmpty;

    /// <summary>From the slot marked primary where it is one of ours, else from the first that is. Some rows mark none.</summary>
    private Profession? FindProfession(CsvRow row)
    {
        Profession? first = null;
        foreach (var slot in columns.Taxonomies)
        {
            if (_professions.Find(row.Bytes(slot.Code)) is { } profession)
            {
                if (row.Bytes(slot.PrimarySwitch) is [(byte)'Y'])
                {
                    return profession;
                }

                first ??= profession;
            }
        }

        return first;
    }

    /// <summary>A person repeats the taxonomy once per license; slots of other professions and without number or state give none.</summary>
    private List<LicenseRecord> Licenses(CsvRow row)
    {
        var licenses = new List<LicenseRecord>();
        foreach (var slot in columns.Taxonomies)
        {
            if (_professions.Find(row.Bytes(slot.Code)) is { } profession
                && RegistryText.LicenseNumber(row.Text(slot.LicenseNumber)) is { Length: > 0 } number
                && UsStates.TryParse(row.Text(slot.LicenseState)) is { } state
                && !licenses.Exists(license => license.State == state && license.Number == number))
            {
                licenses.Add(new LicenseRecord { State = state, Number = number, Kind = profession });
            }
        }

        return [.. licenses.OrderBy(license => license.State).ThenBy(license => license.Number, StringComparer.Ordinal)];
    }

    private static string Known(CsvRow row, int column) => RegistryText.Known(row.Text(column));
}
