using BenchmarkDotNet.Running;
using Breakwater.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
