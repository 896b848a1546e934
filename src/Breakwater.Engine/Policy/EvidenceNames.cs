namespace Breakwater.Engine.Policy;

/// <summary>The names of evidence in decisions and policies.</summary>
public static class EvidenceNames
{
    private static readonly (Evidence Kind, string Name)[] Names =
    [
        (Evidence.Text, "text"), (Evidence.Hint, "hint"), (Evidence.Fingerprint, "fingerprint"),
        (Evidence.Sender, "sender"), (Evidence.Time, "time"), (Evidence.Recipient, "recipient"),
    ];

    /// <summary>The names of all that is there, in the order of their numbers.</summary>
    public static IEnumerable<string> Of(Evidence evidence) => Names.Where(one => (evidence & one.Kind) != 0).Select(one => one.Name);
}
