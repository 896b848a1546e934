namespace Breakwater.Engine.Policy;

/// <summary>Holds the policy in force, which may be swapped while judges on other threads decide: each decision is by one policy, the old or the new one.</summary>
/// <param name="policy">The first policy.</param>
public sealed class PolicySwitch(SpamPolicy policy)
{
    private volatile SpamPolicy _current = policy;

    /// <summary>The policy in force.</summary>
    public SpamPolicy Current
    {
        get => _current;
        set => _current = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Reads a policy and puts it in force; a broken one changes nothing.</summary>
    /// <param name="yaml">The file.</param>
    /// <param name="readList">Reads a list beside it: from its path to its text, null if there is none.</param>
    /// <returns>What is wrong with it; nothing if it is in force now.</returns>
    public IReadOnlyList<PolicyError> TrySwap(string yaml, Func<string, string?> readList)
    {
        var read = PolicyFile.Parse(yaml, readList);
        if (read.IsSound)
        {
            _current = read.Policy;
        }

        return read.Errors;
    }
}
