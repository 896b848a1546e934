namespace Breakwater.Engine.Policy.Language;

/// <summary>The names that a policy gives: its constants and lists. A - in them may be written _.</summary>
/// <param name="Constants">The constants.</param>
/// <param name="Lists">The lists.</param>
internal sealed record PolicyNames(IReadOnlyDictionary<string, PolicyConstant> Constants, IReadOnlyDictionary<string, PolicyList> Lists)
{
    /// <summary>A name as it is written in conditions.</summary>
    public static string Spell(string name) => name.Replace('-', '_');

    public PolicyConstant? FindConstant(string spelled) => Constants.TryGetValue(spelled, out var constant) ? constant : null;

    public PolicyList? FindList(string spelled) => Lists.GetValueOrDefault(spelled);
}
