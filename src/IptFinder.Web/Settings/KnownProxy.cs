using System.Net;

namespace IptFinder.Web.Settings;

/// <summary>Reads the proxies of <see cref="SiteOptions.Proxies"/>.</summary>
public static class KnownProxy
{
    /// <param name="text">An address or a network, like "10.0.0.1", "10.0.0.0/24" or "fd00::/8".</param>
    /// <param name="network">The network; of one address where the text is an address.</param>
    /// <returns>False for anything else, and for a network of all addresses: it would believe everyone.</returns>
    public static bool TryRead(string text, out IPNetwork network)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
            return true;
        }

        return IPNetwork.TryParse(text, out network) && network.PrefixLength > 0;
    }
}
