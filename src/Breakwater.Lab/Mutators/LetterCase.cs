namespace Breakwater.Lab.Mutators;

/// <summary>Upper and lower case for the letters on which every version of every case table agrees.</summary>
internal static class LetterCase
{
    // Letters whose other case is in another block, is two letters, or depends on the language.
    private const string Unsettled = "µßÿİıĸŉſŸ";

    public static char Upper(char letter) => IsSettled(letter) ? char.ToUpperInvariant(letter) : letter;

    public static char Lower(char letter) => IsSettled(letter) ? char.ToLowerInvariant(letter) : letter;

    /// <summary>Whether the letter has another case.</summary>
    public static bool HasCase(char letter) => Upper(letter) != Lower(letter);

    // Latin up to Extended-A; Greek, Cyrillic and Armenian without their later additions.
    private static bool IsSettled(char letter) => letter switch
    {
        < '\u0180' => !Unsettled.Contains(letter, StringComparison.Ordinal),
        >= '\u0386' and <= '\u03CE' => true,
        >= '\u0400' and <= '\u0481' => true,
        >= '\u0531' and <= '\u0586' => true,
        _ => false,
    };
}
