namespace Breakwater.Engine.Fingerprints;

/// <summary>What identifies a text among others, from the strictest to the most lenient measure.</summary>
/// <param name="Skeleton">XxHash3 of the skeleton without spaces: equal for one text however it is dressed up.</param>
/// <param name="Template">XxHash3 of the same with slots for what varies: equal for one wording whatever its links, numbers and names.</param>
/// <param name="Sketch">MinHash over the template: similar for similar wordings.</param>
public readonly record struct Fingerprint(ulong Skeleton, ulong Template, Sketch Sketch);
