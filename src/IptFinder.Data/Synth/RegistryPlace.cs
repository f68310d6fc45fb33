using System.Text;
using IptFinder.Data.Demo;
using IptFinder.Domain.Geography;

namespace IptFinder.Data.Synth;

/// <summary>A place as the registry writes it.</summary>
internal sealed class RegistryPlace(ZipArea area)
{
    public byte[] Town { get; } = Encoding.UTF8.GetBytes(area.Town!.ToUpperInvariant());

    public UsState State { get; } = area.State;

    public byte[] StateCode { get; } = Encoding.ASCII.GetBytes(area.State.ToString());

    public byte[] Zip { get; } = Encoding.ASCII.GetBytes(area.Zip.ToString());

    /// <summary>With four digits more, written together.</summary>
    public byte[] LongZip { get; } = Encoding.ASCII.GetBytes(area.Zip + "0199");

    public IReadOnlyList<byte[]> AreaCodes { get; } = [.. DemoStates.AreaCodes(area.State).Select(Encoding.ASCII.GetBytes)];
}
