namespace Breakwater.Engine.Policy;

/// <summary>What a watch knows of one rule, for whoever keeps it beyond the life of the process.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Usual">The share of messages that it usually matches, 0 to 1.</param>
/// <param name="Windows">How many windows that was learnt from.</param>
/// <param name="IsQuarantined">Whether it is in quarantine.</param>
public readonly record struct RuleShare(string Rule, double Usual, int Windows, bool IsQuarantined);
