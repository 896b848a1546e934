namespace Breakwater.Engine.Policy;

/// <summary>The names of rules and actions in decisions.</summary>
public static class RuleNames
{
    /// <summary>The name of a rule: one-time-code.</summary>
    public static string Of(Rule rule) => rule switch
    {
        Rule.Oversize => "oversize",
        Rule.OneTimeCode => "one-time-code",
        Rule.TransactionNotice => "transaction-notice",
        Rule.LookAlike => "look-alike",
        Rule.ScoreBlock => "score-block",
        Rule.ScoreJunk => "score-junk",
        _ => "default",
    };

    /// <summary>The name of an action: junk.</summary>
    public static string Of(DecisionAction action) => action switch
    {
        DecisionAction.Block => "block",
        DecisionAction.Limit => "limit",
        DecisionAction.Junk => "junk",
        _ => "allow",
    };
}
