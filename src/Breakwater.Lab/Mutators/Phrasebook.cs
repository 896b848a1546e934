namespace Breakwater.Lab.Mutators;

/// <summary>What people say in one language; the entries of each list are parted by slashes.</summary>
/// <param name="commonWords">Words by which the language is told from others of the same script.</param>
/// <param name="openings">How small talk begins.</param>
/// <param name="closings">How it goes on when the business is done.</param>
/// <param name="fillers">Words that can be left out or put in without harm.</param>
/// <param name="names">First names.</param>
internal sealed class Phrasebook(string commonWords, string openings, string closings, string fillers, string names)
{
    public IReadOnlySet<string> CommonWords { get; } = Split(commonWords).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public string[] Openings { get; } = Split(openings);

    public string[] Closings { get; } = Split(closings);

    public string[] Fillers { get; } = Split(fillers);

    public string[] Names { get; } = Split(names);

    private static string[] Split(string list) =>
        list.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
