using System.Globalization;
using BenchmarkDotNet.Running;
using Breakwater.Benchmarks;

if (args is ["store", var events, var times])
{
    await StoreFigures.RunAsync(int.Parse(events, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
