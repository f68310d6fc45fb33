namespace IptFinder.Data.Import.Nppes;

/// <summary>Why a row was left out or could not be used, in the words of the report.</summary>
public static class Reasons
{
    // Left out on purpose.
    public const string Organization = "an organization, not a person";
    public const string NotTherapist = "not a behavioral health profession";
    public const string Deactivated = "deactivated";
    public const string NoUsPractice = "no address and no license in the US";
    public const string Suppressed = "asked not to be listed";
    public const string NotInDirectory = "location of someone not in the directory";
    public const string SamePlace = "same town and ZIP as another location of the person";
    public const string NoUsLocation = "location without a US state and ZIP";

    // Could not be used.
    public const string BadNpi = "the NPI is not ten digits with a right check digit";
    public const string SameNpi = "the NPI stands on an earlier line too";
    public const string NoEntityType = "neither a person nor an organization";
    public const string NoName = "no last name";
}
