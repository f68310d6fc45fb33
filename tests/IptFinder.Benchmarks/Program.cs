using System.CommandLine;
using IptFinder.Benchmarks.Peers;

var root = new RootCommand("Measures how fast the site is. What came out is in docs/performance.md.")
{
    PeersCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
