using System.Text;

namespace Breakwater.Lab.Senders;

/// <summary>A made-up grammar that writes texts: rules of alternatives, which name other rules in braces.</summary>
/// <remarks><c>rule: one | two {other}</c>, a line each or continued on indented lines; <c>#</c> becomes a digit; a rule in braces with a
/// question mark is left out half of the time, and followed by a space otherwise.</remarks>
internal sealed class Grammar
{
    private readonly Dictionary<string, Part[][]> _rules = [];

    public Grammar(string source)
    {
        var sources = new Dictionary<string, string[]>();
        foreach (var rule in source.Replace("\n ", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = rule.IndexOf(": ", StringComparison.Ordinal);
            sources.Add(rule[..colon], rule[(colon + 2)..].Split('|', StringSplitOptions.TrimEntries));
        }

        foreach (var (name, alternatives) in sources)
        {
            _rules.Add(name, [.. alternatives.Select(alternative => Parse(alternative, sources))]);
        }
    }

    /// <summary>Writes a text.</summary>
    public string Write(string rule, SeededRandom random)
    {
        var text = new StringBuilder();
        Write(rule, random, text);
        return text.ToString().TrimEnd();
    }

    private void Write(string rule, SeededRandom random, StringBuilder text)
    {
        foreach (var part in random.Pick<Part[]>(_rules[rule]))
        {
            if (part.Rule is null)
            {
                WriteLiteral(part.Literal, random, text);
            }
            else if (!part.IsOptional)
            {
                Write(part.Rule, random, text);
            }
            else if (random.Chance(0.5))
            {
                Write(part.Rule, random, text);
                text.Append(' ');
            }
        }
    }

    private static void WriteLiteral(string literal, SeededRandom random, StringBuilder text)
    {
        foreach (var c in literal)
        {
            text.Append(c == '#' ? (char)('0' + random.Below(10)) : c);
        }
    }

    // What no rule explains, such as {link}, stays for the caller to fill in.
    private static Part[] Parse(string alternative, Dictionary<string, string[]> rules)
    {
        var parts = new List<Part>();
        var done = 0;
        for (var open = alternative.IndexOf('{', StringComparison.Ordinal); open >= 0; open = alternative.IndexOf('{', open + 1))
        {
            var close = alternative.IndexOf('}', open);
            var name = alternative[(open + 1)..close];
            if (rules.ContainsKey(name.TrimEnd('?')))
            {
                parts.Add(new Part(alternative[done..open], null, false));
                parts.Add(new Part("", name.TrimEnd('?'), name.EndsWith('?')));
                done = close + 1;
            }
        }

        parts.Add(new Part(alternative[done..], null, false));
        return [.. parts.Where(part => part.Rule is not null || part.Literal.Length > 0)];
    }

    private readonly record struct Part(string Literal, string? Rule, bool IsOptional);
}
