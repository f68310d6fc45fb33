using System.Net.Sockets;
using System.Security.Cryptography;
using IptFinder.Web.Hosting;
using Microsoft.AspNetCore.Connections;

namespace IptFinder.IntegrationTests.Web.Hosting;

public sealed class ListenProblemTests
{
    [Fact]
    public void What_the_machine_or_a_setting_refuses_is_told_with_what_to_change()
    {
        var refused = new SocketException((int)SocketError.AccessDenied);

        Assert.Contains("uses that address", ListenProblem.Describe(new IOException("", new AddressInUseException(""))), StringComparison.Ordinal);
        Assert.Contains("(AccessDenied)", ListenProblem.Describe(refused), StringComparison.Ordinal);
        Assert.Contains("(AccessDenied)", ListenProblem.Describe(new IOException("", new AggregateException(refused, refused))), StringComparison.Ordinal);
        Assert.Contains("Kestrel:Certificates", ListenProblem.Describe(new CryptographicException()), StringComparison.Ordinal);
        Assert.Contains("Kestrel:Certificates", ListenProblem.Describe(new FileNotFoundException()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_ours_is_not_told_as_one_of_theirs()
    {
        Assert.Null(ListenProblem.Describe(new InvalidOperationException()));
        Assert.Null(ListenProblem.Describe(new IOException()));
    }
}
