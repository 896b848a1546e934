namespace Breakwater.Engine.Messages;

/// <summary>Reads messages from the event format, one JSON object a message; unknown fields are ignored.</summary>
public static class MessageJson
{
    /// <summary>Reads one message.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <param name="message">The message; what was read until the error, if there is one.</param>
    /// <returns>What is wrong and where, or null.</returns>
    public static string? TryRead(ReadOnlySpan<byte> utf8, out Message message)
    {
        var fields = new EventFields();
        var error = fields.Read(utf8);
        message = fields.ToMessage();
        return error ?? (fields.Type is null or "message" ? Lack(message, fields) : $"this is a {fields.Type}, not a message");
    }

    // Without a text a message is judged by who sent it; without a sender by nothing at all.
    internal static string? Lack(Message message, EventFields fields) =>
        fields.HasText || message.Sender.Kind != AddressKind.None ? null : "the message has neither a \"text\" nor a \"sender\"";
}
