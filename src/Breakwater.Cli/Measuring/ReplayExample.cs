using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Measuring;

/// <summary>A message on which two policies differ.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Id">Its id, cut.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Text">Its text, cut.</param>
/// <param name="Baseline">The rule that decided by the baseline.</param>
/// <param name="Rule">The rule that decided by the new policy.</param>
internal sealed record ReplayExample(string File, long Line, string Id, string Sender, string Text, PolicyRule Baseline, PolicyRule Rule)
{
    // A thousand examples must not hold a thousand of the longest texts.
    private const int MaxText = 500;

    public static ReplayExample Of(string file, long line, Message message, PolicyRule baseline, PolicyRule rule) =>
        new(file, line, Cut(message.Id.Value), message.Sender.ToString(), Cut(message.Text), baseline, rule);

    private static string Cut(string text) => text.Length <= MaxText ? text : text[..MaxText];
}
