using System.Text;

namespace IptFinder.Data.Synth;

/// <summary>What someone in the registry does: a code of the NUCC's taxonomy, and credentials as people write them.</summary>
internal sealed class RegistryOccupation(string taxonomy, params string[] credentials)
{
    public byte[] Taxonomy { get; } = Encoding.ASCII.GetBytes(taxonomy);

    public IReadOnlyList<byte[]> Credentials { get; } = [.. credentials.Select(Encoding.ASCII.GetBytes)];
}
