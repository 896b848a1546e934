namespace Breakwater.Tests.Robustness;

/// <summary>Tests that run while no other does, since they measure what the whole process shares.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
