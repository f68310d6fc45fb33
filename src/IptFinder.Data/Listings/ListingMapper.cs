using System.Text.Json;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>Reads and checks one entry of a listing file (docs/listings.md). It never throws, whatever the entry holds.</summary>
public static class ListingMapper
{
    /// <param name="entry">The entry.</param>
    /// <param name="path">What to call it in a complaint: "listings[3]".</param>
    /// <param name="reference">The lists whose codes it may use.</param>
    /// <param name="today">Nothing said can be later than this.</param>
    public static ListingReading Read(JsonElement entry, string path, ReferenceData reference, DateOnly today) =>
        Read(entry, path, new Reading(reference, today, WasChecked: false));

    /// <summary>As above, for one that was read so before it was stored.</summary>
    internal static ListingReading ReadStored(JsonElement entry, ReferenceData reference) =>
        Read(entry, "listing", new Reading(reference, DateOnly.MaxValue, WasChecked: true));

    private static ListingReading Read(JsonElement entry, string path, Reading reading) =>
        new(Map(JsonField.Root(entry, path, reading)), reading.Problems);

    private static ConsentListing? Map(JsonField entry)
    {
        if (!entry.IsObject())
        {
            return null;
        }

        var id = Id(entry["id"].Required());
        var fictional = entry["fictional"].Flag() ?? false;
        var npi = Number(entry["npi"], fictional);
        var consent = entry["consentDate"].Required().PastDate();
        var name = Name(entry["name"].Required());
        var profession = entry["profession"].Required().Fact(field => field.OneOf<Profession>());
        var listing = new ConsentListing
        {
            Id = id ?? "",
            Npi = npi,
            ConsentOn = consent ?? default,
            IsFictional = fictional,
            Name = name ?? new PersonName("", "", "", ""),
            Credentials = entry["credentials"].ListOf(field => field.Text(40)) ?? [],
            Profession = profession,
            Gender = entry["gender"].Fact(field => field.OneOf<Gender>()),
            Licenses = Licenses(entry["licenses"]),
            Locations = entry["locations"].ListOf(Location) ?? [],
            Telephone = entry["telephone"].Fact(Telephone),
            Facts = FactsMapper.Map(entry),
        };
        entry.RefuseOthers();
        return id is not null && consent is not null && name is not null && profession.IsKnown ? listing : null;
    }

    private static string? Id(JsonField field) => field.Text(
        64,
        id => id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
        "write an id of lower case letters, digits and hyphens, like new-haven-0042.");

    /// <summary>Nobody may be shown under a real person's number, so a fictional listing never keeps one.</summary>
    private static Npi? Number(JsonField field, bool fictional)
    {
        if (field.Text(10, text => text.Length == 10 && text.All(char.IsAsciiDigit), "write the ten digits of an NPI.") is not { } text)
        {
            return null;
        }

        var npi = Npi.TryParse(text);
        return (fictional, npi) switch
        {
            (true, null) => null,
            (true, _) => field.RefuseValue<Npi>("a fictional listing cannot have a valid NPI, as it could be a real person's."),
            (false, null) => field.RefuseValue<Npi>(
                "this is not an NPI. Look for a wrong digit: the last one checks the others."),
            (false, _) => npi,
        };
    }

    private static PersonName? Name(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var last = field["last"].Required().Text(70, name => name.Any(char.IsLetter), "write a name with letters.");
        var name = new PersonName(
            field["first"].Text(40) ?? "",
            field["middle"].Text(40) ?? "",
            last ?? "",
            field["suffix"].Text(10) ?? "");
        field.RefuseOthers();
        return last is null ? null : name;
    }

    private static IReadOnlyList<License> Licenses(JsonField field)
    {
        var licenses = field.ListOf(License) ?? [];
        foreach (var twice in licenses.CountBy(license => (license.State, license.Number)).Where(pair => pair.Value > 1))
        {
            field.Complain($"the license {twice.Key.State} {twice.Key.Number} is listed more than once. Keep one.");
        }

        return [.. licenses.DistinctBy(license => (license.State, license.Number))];
    }

    private static License? License(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var state = ListingFields.State(field["state"].Required());
        var number = field["number"].Text(30) ?? "";
        var kind = field["profession"].Required().OneOf<Profession>();
        var status = field["status"].OneOf<LicenseStatus>() ?? LicenseStatus.NotStated;
        var expires = field["expires"].Date();
        return field.Origin() is { } origin && state is { } where && kind is { } profession
            ? new License(where, number, profession, status, expires, origin.Source, origin.AsOf)
            : null;
    }

    private static PracticeLocation? Location(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var town = field["town"].Required().Text(60);
        var state = ListingFields.State(field["state"].Required());
        var zip = Zip(field["zip"].Required(), state);
        var street = field["street"].Text(100);
        var location = new PracticeLocation
        {
            Town = town ?? "",
            State = state ?? default,
            Zip = zip?.Zip ?? default,
            Point = zip?.Center ?? default,
            IsApproximate = false,
            PublicStreet = field["showStreet"].Flag() == true ? street : null,
            InPerson = field["inPerson"].Fact(value => value.Flag()),
            StepFree = field["stepFree"].Fact(value => value.Flag()),
        };
        field.RefuseOthers();
        return town is not null && state is not null && zip is not null ? location : null;
    }

    private static ZipArea? Zip(JsonField field, UsState? state)
    {
        if (field.Text(5) is not { } text)
        {
            return null;
        }

        var area = text.Length == 5 && ZipCode.TryParse(text) is { } zip ? field.Reading.Reference.Gazetteer.Area(zip) : null;
        return area is null
            ? field.Refuse<ZipArea>($"we do not know the ZIP code {text}. Write five digits, like 06510.")
            : state is not null && area.State != state
                ? field.Refuse<ZipArea>($"{text} is in {area.State}, not in {state}. Correct the ZIP code or the state.")
                : area;
    }

    private static string? Telephone(JsonField field) => field.Text(
        30,
        text => text.Length == 10 && text.All(char.IsAsciiDigit) && text[0] >= '2',
        "write the ten digits of a US telephone number, like 2035550123.");
}
