namespace Breakwater.Engine.Policy;

/// <summary>The names of actions in decisions and policies.</summary>
public static class ActionNames
{
    /// <summary>All names, from the mildest action on.</summary>
    internal static readonly string[] All = [.. Enum.GetValues<DecisionAction>().Select(Of)];

    /// <summary>The name of an action: junk.</summary>
    public static string Of(DecisionAction action) => action switch
    {
        DecisionAction.Block => "block",
        DecisionAction.Limit => "limit",
        DecisionAction.Junk => "junk",
        _ => "allow",
    };
}
