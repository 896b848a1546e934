namespace Breakwater.Lab.Mutators;

/// <summary>A mutator that changes a share of what it could, drawn anew for each message: some attackers are
/// sparing.</summary>
internal abstract class ShareMutator(string name, string summary, int leastPercent, int mostPercent)
    : Mutator(name, summary)
{
    private protected sealed override string Apply(string text, SeededRandom random)
    {
        var mutated = Apply(text, random.Between(leastPercent, mostPercent) / 100.0, random);
        // A short text may slip through a small share untouched; an attacker who sees that tries again with everything.
        return mutated == text ? Apply(text, 1, random) : mutated;
    }

    private protected abstract string Apply(string text, double share, SeededRandom random);
}
