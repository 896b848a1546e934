using Breakwater.Engine.Messages;

namespace Breakwater.Store.Desk;

/// <summary>What a person said a message is.</summary>
/// <param name="Number">Its number, in the order in which labels were given.</param>
/// <param name="Message">The message.</param>
/// <param name="Label">The label; <see cref="Engine.Messages.Label.None"/> takes an earlier one back.</param>
/// <param name="Author">Who said it.</param>
/// <param name="Made">When.</param>
public sealed record DeskLabel(long Number, MessageId Message, Label Label, string Author, DateTimeOffset Made);
