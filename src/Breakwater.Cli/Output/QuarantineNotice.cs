using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Output;

/// <summary>Says once of each rule that it went into quarantine.</summary>
/// <param name="watch">The watch over the rules.</param>
/// <param name="surroundings">Where to say it.</param>
internal sealed class QuarantineNotice(RuleWatch watch, Surroundings surroundings)
{
    private int _told;

    /// <summary>Whether there is something to say.</summary>
    public bool IsDue => watch.Tripped.Count > _told;

    /// <summary>Says it.</summary>
    public void Tell()
    {
        for (; _told < watch.Tripped.Count; _told++)
        {
            surroundings.Error.WriteLine(VisibleText.Of(
                $"breakwater: the rule {watch.Tripped[_told]} suddenly matches far more than it used to: from here on it is in quarantine, and decides nothing"));
        }
    }
}
