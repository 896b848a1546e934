using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads entries of maps.</summary>
internal static class Entries
{
    /// <summary>Tells every name that has no meaning.</summary>
    public static void RefuseUnknown(YamlMap map, string[] known, string owner, ErrorList errors)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            errors.Add(entry.Key, $"a {owner} has no {entry.Key.Shown.Trim('"')}", Nearest.Suggest(entry.Key.Value, known, $"it has {string.Join(", ", known)}"));
        }
    }

    /// <summary>The text of an entry that has to be there; null with a mistake.</summary>
    public static YamlScalar? Required(YamlMap map, string name, string[] known, string example, ErrorList errors)
    {
        if (map.Find(name) is not { } entry)
        {
            // Where somebody slipped on this name, that was told already.
            if (!map.Entries.Any(other => !known.Contains(other.Key.Value) && Nearest.Find(other.Key.Value, known) == name))
            {
                errors.Add(map, $"{name}: is missing", $"write {name}: {example}");
            }

            return null;
        }

        return Text(entry, example, errors);
    }

    /// <summary>The text of an entry if it is there; null without a mistake if it is not.</summary>
    public static YamlScalar? Optional(YamlMap map, string name, string example, ErrorList errors) =>
        map.Find(name) is { } entry ? Text(entry, example, errors) : null;

    /// <summary>One of some words.</summary>
    /// <returns>Its place among them, or -1 with a mistake.</returns>
    public static int OneOf(YamlScalar scalar, string[] words, ErrorList errors)
    {
        var at = Array.IndexOf(words, scalar.Value);
        if (at < 0)
        {
            errors.Add(scalar, $"there is no {scalar.Shown.Trim('"')}", Nearest.Suggest(scalar.Value, words, $"it is one of {string.Join(", ", words)}"));
        }

        return at;
    }

    private static YamlScalar? Text(YamlEntry entry, string example, ErrorList errors)
    {
        if (entry.Value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return scalar;
        }

        errors.Add(entry.Value, entry.Value is YamlScalar ? $"{entry.Key.Value}: is empty" : $"{entry.Key.Value}: is a text, not {entry.Value.Shown}", $"write {entry.Key.Value}: {example}");
        return null;
    }
}
