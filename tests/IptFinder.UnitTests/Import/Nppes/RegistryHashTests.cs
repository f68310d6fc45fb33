using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.UnitTests.Import.Nppes;

public class RegistryHashTests
{
    [Fact]
    public void Of_AKnownPerson_IsTheSameInEveryProcessAndVersion() =>
        Assert.Equal(-5811886503157916580, RegistryHash.Of(new TherapistRecord
        {
            FirstName = "Pat",
            MiddleName = "",
            LastName = "Example",
            NameSuffix = "Jr.",
            Credentials = "PhD",
            Profession = Profession.Psychologist,
            Gender = Gender.Woman,
            Telephone = "2035550142",
            Licenses = [new LicenseRecord { State = UsState.CT, Number = "PSY1", Kind = Profession.Psychologist }],
            Locations =
            [
                new LocationRecord
                {
                    Position = 0,
                    Town = "New Haven",
                    State = UsState.CT,
                    Zip = "06510",
                    Latitude = 41.3087,
                    Longitude = -72.9271,
                    IsApproximate = false,
                },
            ],
        }));
}
