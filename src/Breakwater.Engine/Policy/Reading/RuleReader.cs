using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads one rule of a policy.</summary>
internal static class RuleReader
{
    private const int MaxName = 64;
    private const int MaxWords = 500;

    private static readonly string[] Keys = ["name", "when", "then", "retry-after", "mode", "quarantine", "because", "tell", "matches", "spares"];
    private static readonly string[] Modes = ["enforce", "shadow", "off"];
    private static readonly string[] Switch = ["on", "off"];

    /// <summary>Reads a rule; what could not be read has its default.</summary>
    public static PolicyRule Read(YamlMap map, int index, PolicyNames names, ErrorList errors)
    {
        Entries.RefuseUnknown(map, Keys, "rule", errors);
        var name = ReadName(map, errors);
        var when = Entries.Required(map, "when", Keys, "sender.strangers > 20 && !message.known", errors);
        var then = ReadThen(map, errors);
        return new PolicyRule
        {
            Index = index,
            Line = map.Line,
            Name = name,
            When = when?.Value.Trim() ?? "true",
            Condition = when is null ? Condition.Always : ReadCondition(when, names, errors),
            Then = then ?? DecisionAction.Allow,
            RetryAfter = ReadRetry(map, then, errors),
            Mode = Entries.Optional(map, "mode", "enforce", errors) is { } mode ? (RuleMode)Math.Max(Entries.OneOf(mode, Modes, errors), 0) : RuleMode.Enforce,
            HasQuarantine = Entries.Optional(map, "quarantine", "off", errors) is not { } quarantine || Entries.OneOf(quarantine, Switch, errors) == 0,
            Because = ReadWords(Entries.Required(map, "because", Keys, "wrote to many strangers, hardly anybody answered", errors), errors),
            Tell = ReadWords(Entries.Optional(map, "tell", "you wrote to many people who do not know you", errors), errors),
            Examples = [.. ExampleReader.Read(map, "matches", isMatch: true, errors), .. ExampleReader.Read(map, "spares", isMatch: false, errors)],
        };
    }

    private static string ReadName(YamlMap map, ErrorList errors)
    {
        if (Entries.Required(map, "name", Keys, "four-line-script", errors) is not { } name)
        {
            return "";
        }

        if (name.Value == PolicyRule.DefaultName)
        {
            errors.Add(name, "default is the rule with which every policy ends", "give this one another name");
        }
        else if (name.Value.Length > MaxName || !name.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            errors.Add(name, $"{name.Shown} is no name", $"the name of a rule has small letters, digits and -, at most {MaxName}: four-line-script");
        }

        return name.Value;
    }

    private static DecisionAction? ReadThen(YamlMap map, ErrorList errors) =>
        Entries.Required(map, "then", Keys, "allow, junk, limit or block", errors) is { } then && Entries.OneOf(then, ActionNames.All, errors) is >= 0 and var action
            ? (DecisionAction)action
            : null;

    private static TimeSpan ReadRetry(YamlMap map, DecisionAction? then, ErrorList errors)
    {
        var retry = Entries.Optional(map, "retry-after", "10m", errors);
        if (retry is null)
        {
            if (then == DecisionAction.Limit && map.Find("retry-after") is null)
            {
                errors.Add(map, "retry-after: is missing: a limited sender has to know when to try again", "write retry-after: 10m");
            }

            return TimeSpan.Zero;
        }

        if (then is not (DecisionAction.Limit or null))
        {
            errors.Add(map.Find("retry-after")!.Key, $"only limit has a retry-after, not {ActionNames.Of(then.Value)}", "leave it out, or write then: limit");
        }
        else if (!Duration.TryParse(retry.Value, out var time))
        {
            errors.Add(retry, $"{retry.Shown} is no time from 1s to 30d", "write a whole number and s, m, h or d: 30s, 10m, 2h, 1d");
        }
        else
        {
            return time;
        }

        return TimeSpan.Zero;
    }

    private static Condition ReadCondition(YamlScalar when, PolicyNames names, ErrorList errors)
    {
        var condition = Condition.Always;
        if ((ExpressionParser.TryParse(when.Value, out var parsed) ?? Binder.TryBind(parsed, names, out condition)) is { } mistake)
        {
            var (line, column) = when.PlaceOf(Math.Min(mistake.At, when.Value.Length));
            errors.Add(line, column, mistake.Message, mistake.Suggestion);
        }

        return condition;
    }

    private static string ReadWords(YamlScalar? words, ErrorList errors)
    {
        if (words is { Value.Length: > MaxWords })
        {
            errors.Add(words, $"this is longer than {MaxWords} characters", "say it in a sentence; comments begin with #");
        }

        return words?.Value.Trim() ?? "";
    }
}
