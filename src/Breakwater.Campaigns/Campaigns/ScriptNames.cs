using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>Names of scripts as formats write them.</summary>
internal static class ScriptNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Script>().Select(name => name.ToLowerInvariant())];

    /// <summary>The name of a script: latin.</summary>
    public static string Of(Script script) => Names[(int)script];
}
