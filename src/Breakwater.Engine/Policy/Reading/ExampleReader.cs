using System.Globalization;
using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads the examples beside a rule: maps of facts to values, and texts.</summary>
internal static class ExampleReader
{
    private const string TextKey = "text";

    public static IEnumerable<PolicyExample> Read(YamlMap rule, string key, bool isMatch, ErrorList errors)
    {
        if (rule.Find(key) is not { } entry)
        {
            yield break;
        }

        if (entry.Value is not YamlList list)
        {
            errors.Add(entry.Value, $"{key}: is a list, not {entry.Value.Shown}", $"write {key}: [{{sender.strangers: 40}}]");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
            {
                yield return ReadExample(map, isMatch, errors);
            }
            else
            {
                errors.Add(item, $"an example is a map of facts, not {item.Shown}", "write {sender.strangers: 40} or {text: \"…\"}");
            }
        }
    }

    private static PolicyExample ReadExample(YamlMap map, bool isMatch, ErrorList errors)
    {
        string? text = null;
        var values = new List<FactValue>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not YamlScalar value)
            {
                errors.Add(entry.Value, $"{entry.Key.Value} has one value, not {entry.Value.Shown}", "write one example for each");
            }
            else if (entry.Key.Value == TextKey)
            {
                text = value.Value;
            }
            else if (TryRead(entry.Key.Value, value.Value) is var (fact, mistake) && mistake is not null)
            {
                errors.Add(mistake.At == 0 ? entry.Key : value, mistake.Message, mistake.Suggestion);
            }
            else
            {
                values.Add(fact);
            }
        }

        return new PolicyExample(isMatch, map.Line, text, values);
    }

    /// <summary>Reads a fact and its value.</summary>
    /// <returns>Them, or a mistake: at 0 in the name, at 1 in the value.</returns>
    public static (FactValue Value, Mistake? Mistake) TryRead(string name, string value)
    {
        if (FactTable.Find(PolicyNames.Spell(name)) is not { } fact)
        {
            var known = FactTable.All.Select(all => all.Name).Append(TextKey);
            return (default, new Mistake(0, $"there is no fact {name}", Nearest.Suggest(name, known, "docs/policy.md lists the facts")));
        }

        var number = 0.0;
        var (isGood, wanted) = fact.Type switch
        {
            FactType.Truth => (value is "true" or "false", "true or false"),
            FactType.Text => (fact.Values.Count == 0 || fact.Values.Contains(value), $"one of {string.Join(", ", fact.Values)}"),
            _ => (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number)
                && (fact.Type == FactType.Number || number == Math.Floor(number)), fact.Type == FactType.Whole ? "a whole number" : "a number"),
        };
        return isGood
            ? (new FactValue(fact, fact.Type == FactType.Truth ? (value == "true" ? 1 : 0) : number, fact.Type == FactType.Text ? value : ""), null)
            : (default, new Mistake(1, $"{fact.Name} is {wanted}, not \"{value}\"", fact.Values.Count > 0 ? Nearest.Suggest(value, fact.Values, "take one of these") : $"write {fact.Name}: {(fact.Type == FactType.Truth ? "true" : "40")}"));
    }
}
