using System.CommandLine;
using IptFinder.Benchmarks.Http;
using IptFinder.Benchmarks.Parts;
using IptFinder.Benchmarks.Peers;
using IptFinder.Benchmarks.Registry;
using IptFinder.Benchmarks.Start;
using IptFinder.Benchmarks.Steady;

var root = new RootCommand("Measures how fast the site is. What came out is in docs/performance.md.")
{
    PartsCommand.Create(),
    PeersCommand.Create(),
    HttpCommand.Create(),
    StartCommand.Create(),
    RegistryCommand.Create(),
    SteadyCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
