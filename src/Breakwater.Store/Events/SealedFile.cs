using System.Globalization;

namespace Breakwater.Store.Events;

/// <summary>A Parquet file with events of one day. Its name has the numbers of the parts that it holds and its own hash, so that it proves itself, and
/// that of two files of which one was made from the other the later one is known.</summary>
/// <param name="Kind">The kind of event: messages, reports, interventions.</param>
/// <param name="Day">The day, UTC.</param>
/// <param name="First">Number of the first part in it.</param>
/// <param name="Last">Number of the last part in it.</param>
/// <param name="Hash">The first 128 bits of its SHA-256, in hexadecimal.</param>
internal sealed record SealedFile(string Kind, DateOnly Day, int First, int Last, string Hash)
{
    public const int HashDigits = 32;

    private const string DayPrefix = "day=";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Its place below the folder of sealed days.</summary>
    public string Name => Path.Combine(FolderOf(Kind, Day), string.Create(CultureInfo.InvariantCulture, $"{First:D6}-{Last:D6}-{Hash}.parquet"));

    public static string FolderOf(string kind, DateOnly day) => Path.Combine(kind, DayPrefix + day.ToString(DayFormat, CultureInfo.InvariantCulture));

    /// <summary>Reads a place below the folder of sealed days; null if it is none of ours.</summary>
    public static SealedFile? Parse(string name)
    {
        var steps = name.Split(Path.DirectorySeparatorChar);
        var words = Path.GetFileNameWithoutExtension(steps[^1]).Split('-');
        var isOurs = steps.Length == 3 && steps[2].EndsWith(".parquet", StringComparison.Ordinal) && words.Length == 3 && words[2].Length == HashDigits;
        if (!isOurs
            || !DateOnly.TryParseExact(steps[1], $"'{DayPrefix}'{DayFormat}", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return null;
        }

        return new SealedFile(steps[0], day, first, last, words[2]);
    }

    /// <summary>Whether this file was made from the other one, among others.</summary>
    public bool Supersedes(SealedFile other) =>
        other != this && other.Kind == Kind && other.Day == Day && First <= other.First && other.Last <= Last;
}
