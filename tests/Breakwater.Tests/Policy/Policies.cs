using Breakwater.Engine.Policy;

namespace Breakwater.Tests.Policy;

/// <summary>Policies of a few rules, for the tests.</summary>
internal static class Policies
{
    /// <summary>A policy with one rule for each condition, named r0, r1 and so on; each junks.</summary>
    public static SpamPolicy Of(params string[] conditions) =>
        Parse("version: 1\nlists:\n  deny: deny.txt\nconstants:\n  few: 3\n  half-way: 0.5\nrules:\n" + string.Concat(conditions.Select((when, i) =>
            $"  - name: r{i}\n    when: '{when.Replace("'", "''", StringComparison.Ordinal)}'\n    then: junk\n    because: x\n")));

    /// <summary>Reads a sound policy; its list deny.txt has three entries.</summary>
    public static SpamPolicy Parse(string yaml)
    {
        var read = PolicyFile.Parse(yaml, path => path == "deny.txt" ? "# senders\nExample.com\n+1 (310) 555-0123  # a comment\n\nsomeone#1234\n" : null);
        Assert.True(read.IsSound, string.Join('\n', read.Errors));
        return read.Policy;
    }

    /// <summary>Whether a condition is true of these facts: name=value.</summary>
    public static bool Holds(string condition, params string[] facts) => Of(condition).Matching(Facts(facts)).Has(0);

    /// <summary>Facts by name=value; all others are as if nobody had told them.</summary>
    public static PolicyFacts Facts(params string[] facts)
    {
        var all = new PolicyFacts();
        foreach (var fact in facts)
        {
            var at = fact.IndexOf('=', StringComparison.Ordinal);
            Assert.Null(FactValue.TryParse(fact[..at], fact[(at + 1)..], out var value));
            all.Set(value);
        }

        return all;
    }
}
