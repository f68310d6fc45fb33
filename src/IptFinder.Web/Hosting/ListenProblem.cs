using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace IptFinder.Web.Hosting;

/// <summary>Says in a sentence what kept the site from listening.</summary>
public static class ListenProblem
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Null when it is a mistake of ours and not of the machine or its settings.</summary>
    public static string? Describe(Exception problem) => problem switch
    {
        IOException { InnerException: AddressInUseException } => "Another program uses that address. Stop it, or name another in ASPNETCORE_URLS.",
        SocketException reason => $"It cannot listen at that address ({reason.SocketErrorCode}). Name another in ASPNETCORE_URLS.",
        IOException { InnerException: AggregateException { InnerExceptions: [SocketException reason, ..] } } => Describe(reason), // On "localhost": of its two addresses.
        FileNotFoundException or DirectoryNotFoundException or CryptographicException =>
            "The certificate for https cannot be read. Check Kestrel:Certificates, or name an http address in ASPNETCORE_URLS.",
        InvalidOperationException { Source: Server } => // What else it would refuse stops the start before: ListenRules.
            "There is no certificate for https. Name an http address in ASPNETCORE_URLS, and let your proxy speak https.",
        _ => null,
    };
}
