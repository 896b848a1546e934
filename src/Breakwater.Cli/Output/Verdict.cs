using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Output;

/// <summary>One judged message on its way to the reader.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Message">The message.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Highlights">What each of its words does to the decision; null if nobody asked.</param>
internal sealed record Verdict(string File, long Line, Message Message, Decision Decision, IReadOnlyList<Highlight>? Highlights);
