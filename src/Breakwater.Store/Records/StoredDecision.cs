namespace Breakwater.Store.Records;

/// <summary>What was decided about a message, in the names of the decision's format.</summary>
public sealed record StoredDecision
{
    /// <summary>What is to happen: allow, junk, limit, block.</summary>
    public string Action { get; init; } = "allow";

    /// <summary>Probability that the message is spam by its content, 0 to 1.</summary>
    public double Score { get; init; }

    /// <summary>The rule that decided.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The hash of the policy that the rule stands in.</summary>
    public string Policy { get; init; } = "";

    /// <summary>The campaign the message belongs to; empty for none.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>What kind of spam it is; empty for none.</summary>
    public string Category { get; init; } = "";
}
