using System.Globalization;
using System.Text;
using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads the constants and lists of a policy.</summary>
internal static class NameReader
{
    private const int MaxNames = 256;
    private const int MaxLength = 64;
    private const double MaxConstant = 9007199254740992;

    /// <summary>Reads the constants, by the names that conditions know them by.</summary>
    public static Dictionary<string, PolicyConstant> ReadConstants(YamlMap file, ErrorList errors)
    {
        var constants = new Dictionary<string, PolicyConstant>(StringComparer.Ordinal);
        foreach (var entry in EntriesOf(file, "constants", "junk: 0.7", errors))
        {
            if (entry.Value is not YamlScalar { IsPlain: true } scalar
                || !double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(Math.Abs(value) <= MaxConstant))
            {
                errors.Add(entry.Value, $"the constant {entry.Key.Value} is a number, not {entry.Value.Shown}", "write it 20 or 0.05, without quotes and units");
            }
            else if (Check(entry.Key, constants.Keys, errors))
            {
                var isInt = scalar.Value.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
                constants.Add(PolicyNames.Spell(entry.Key.Value), new PolicyConstant(entry.Key.Value, value, isInt));
            }
        }

        return constants;
    }

    /// <summary>Reads the lists, by the names that conditions know them by.</summary>
    public static Dictionary<string, PolicyList> ReadLists(YamlMap file, Func<string, string?> readList, ErrorList errors)
    {
        var lists = new Dictionary<string, PolicyList>(StringComparer.Ordinal);
        foreach (var entry in EntriesOf(file, "lists", "deny: lists/deny.txt", errors))
        {
            if (entry.Value is not YamlScalar { Value: { Length: > 0 } path })
            {
                errors.Add(entry.Value, $"the list {entry.Key.Value} is the name of a file, not {entry.Value.Shown}", "write its path from the folder of the policy: lists/deny.txt");
            }
            else if (!IsBeside(path))
            {
                errors.Add(entry.Value, $"{entry.Value.Shown} leads out of the folder of the policy", "put the list beside the policy: lists/deny.txt");
            }
            else if (Check(entry.Key, lists.Keys, errors) && ReadList(entry, path, readList, errors) is { } list)
            {
                lists.Add(PolicyNames.Spell(entry.Key.Value), list);
            }
        }

        return lists;
    }

    private static PolicyList? ReadList(YamlEntry entry, string path, Func<string, string?> readList, ErrorList errors)
    {
        if (readList(path) is not { } text)
        {
            errors.Add(entry.Value, $"there is no file {path}", "make it, with one address or domain a line");
            return null;
        }

        var list = PolicyList.OfLines(entry.Key.Value, text);
        if (list is null)
        {
            errors.Add(entry.Value, $"the list {path} has more than {PolicyList.MaxEntries} lines", "keep fewer");
        }

        return list;
    }

    private static bool IsBeside(string path) => path[0] is not ('/' or '\\') && !path.Contains(':', StringComparison.Ordinal) && !path.Split('/', '\\').Contains("..");

    private static IEnumerable<YamlEntry> EntriesOf(YamlMap file, string name, string example, ErrorList errors)
    {
        switch (file.Find(name))
        {
            case { Value: YamlMap { Entries: { Count: <= MaxNames } entries } }:
                return entries;
            case { Value: YamlMap map }:
                errors.Add(map.Entries[MaxNames].Key, $"there are more than {MaxNames} {name}", "keep fewer");
                return [];
            case { } entry:
                errors.Add(entry.Value, $"{name}: is a map, not {entry.Value.Shown}", $"write {name}: and under it {example}");
                return [];
            default:
                return [];
        }
    }

    private static bool Check(YamlScalar key, IEnumerable<string> known, ErrorList errors)
    {
        var spelled = PolicyNames.Spell(key.Value);
        if (spelled.Length is 0 or > MaxLength || !char.IsAsciiLetterLower(spelled[0]) || !spelled.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            errors.Add(key, $"{key.Shown} is no name", $"a name has small letters, digits, - and _, begins with a letter, and has at most {MaxLength}: {Suggested(key.Value)}");
            return false;
        }

        if (spelled is "true" or "false" or "in" || FactTable.Find(spelled) is not null)
        {
            errors.Add(key, $"{key.Value} means something else already", $"call it {key.Value}-limit, for example");
            return false;
        }

        if (known.Contains(spelled))
        {
            errors.Add(key, $"{key.Value} is there already: - and _ are the same in a name", "keep one of them");
            return false;
        }

        return true;
    }

    private static string Suggested(string written)
    {
        var name = new StringBuilder();
        foreach (var c in written.Take(MaxLength))
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length > 0 && char.IsAsciiLetter(trimmed[0]) ? trimmed : "my-" + trimmed.TrimStart('-');
    }
}
