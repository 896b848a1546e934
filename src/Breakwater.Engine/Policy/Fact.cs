using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>Something that a rule can ask about a message.</summary>
public sealed record Fact
{
    internal Fact(string name, FactType type, int index, string meaning)
    {
        Name = name;
        Type = type;
        Index = index;
        Meaning = meaning;
    }

    /// <summary>All facts: those about the message itself, then one for each signal.</summary>
    public static IReadOnlyList<Fact> All => FactTable.All;

    /// <summary>Its name in a condition: sender.reply_share.</summary>
    public string Name { get; }

    /// <summary>What kind of value it has.</summary>
    public FactType Type { get; }

    /// <summary>What it says, in a few words; empty for a signal, whose name says it.</summary>
    public string Meaning { get; }

    /// <summary>The signal that it is the value of, or <see cref="SignalId.None"/>.</summary>
    public SignalId Signal { get; internal init; }

    /// <summary>All values it may have; empty if there is no end of them.</summary>
    public IReadOnlyList<string> Values { get; internal init; } = [];

    /// <summary>Its place among the numbers of <see cref="PolicyFacts"/>, or among the texts.</summary>
    internal int Index { get; }
}
