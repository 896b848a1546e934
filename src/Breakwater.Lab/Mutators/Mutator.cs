namespace Breakwater.Lab.Mutators;

/// <summary>One way in which spammers rewrite a text so that people still read it and filters do not.</summary>
/// <remarks>
/// The red team knows nothing of the engine: its tables are what attackers use (fancy-text generators, published
/// smishing
/// and spam research), not the engine's own tables turned round, which would only prove that the engine inverts itself.
/// Equal text and seed give equal output on every host: no culture and no order of a dictionary decides anything.
/// Any string is taken (lone surrogates included) in linear time; a surrogate pair is never torn apart; the output has
/// at
/// most 8 times the input's length plus 1,000 units.
/// </remarks>
public abstract class Mutator
{
    private protected Mutator(string name, string summary) => (Name, Summary) = (name, summary);

    /// <summary>The name on the command line, in kebab case.</summary>
    public string Name { get; }

    /// <summary>What it does, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>Whether the text has anything that this way of writing can change.</summary>
    public abstract bool Reaches(string text);

    /// <summary>Rewrites a text that it reaches into another one, and returns any other text as it is.</summary>
    public string Mutate(string text, SeededRandom random)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(random);
        return Reaches(text) ? Apply(text, random) : text;
    }

    private protected abstract string Apply(string text, SeededRandom random);

    /// <summary>The most units that any rewriting of a text has.</summary>
    public static int MostUnits(string text) => (int)Math.Min(int.MaxValue, (8L * text.Length) + 1_000);
}
