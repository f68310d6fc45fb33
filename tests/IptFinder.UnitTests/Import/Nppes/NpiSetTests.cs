using CsCheck;
using IptFinder.Data.Import.Nppes;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Import.Nppes;

public class NpiSetTests
{
    [Fact]
    public void AddAndContains_AgreeWithAnOrdinarySet() =>
        Gen.OneOf(Gen.Int[0, 200], Gen.Int[65_530, 65_540], Gen.Int[99_999_990, 100_000_010], Gen.Int[199_999_990, 199_999_999])
            .Select(number => Npi.TryParse(RegistryFileBuilder.NpiOf(number))!.Value).Array[0, 60].Sample(npis =>
            {
                var set = new NpiSet();
                var expected = new HashSet<Npi>();
                Assert.All(npis, npi =>
                {
                    Assert.Equal(expected.Contains(npi), set.Contains(npi));
                    Assert.Equal(expected.Add(npi), set.Add(npi));
                    Assert.True(set.Contains(npi));
                });
                Assert.Equal(expected.Count, set.Count);
            });
}
