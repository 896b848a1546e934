using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Breakwater.Engine.Messages;

/// <summary>Reads messages from the event format, one JSON object a message; unknown fields are ignored.</summary>
public static class MessageJson
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 32 };

    /// <summary>Reads one message.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <param name="message">The message; what was read until the error, if there is one.</param>
    /// <returns>What is wrong and where, or null.</returns>
    public static string? TryRead(ReadOnlySpan<byte> utf8, out Message message)
    {
        var fields = default(Fields);
        string? error;
        try
        {
            var reader = new Utf8JsonReader(utf8, Options);
            error = ReadObject(ref reader, ref fields);
        }
        catch (JsonException exception)
        {
            // Utf8JsonReader cannot say this without throwing; the caller is spared it.
            error = $"column {exception.BytePositionInLine + 1}: this is not JSON";
        }

        message = fields.ToMessage();
        return error ?? (fields.Text is null ? "the message has no \"text\"" : null);
    }

    private static string? ReadObject(ref Utf8JsonReader reader, ref Fields fields)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "column 1: a message is a JSON object";
        }

        string? error = null;
        while (error is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            error = ReadField(ref reader, ref fields);
        }

        // Throws if anything stands behind the object.
        return error ?? (reader.Read() ? "column 1: one JSON object is expected" : null);
    }

    private static string? ReadField(ref Utf8JsonReader reader, ref Fields fields)
    {
        if (IsNamed(ref reader, "type"))
        {
            return ReadText(ref reader, "type", out fields.Type)
                ?? (fields.Type is null or "message" ? null : $"this is a {fields.Type}, not a message");
        }

        if (IsNamed(ref reader, "time"))
        {
            return ReadTime(ref reader, out fields.Time);
        }

        if (IsNamed(ref reader, "label"))
        {
            return ReadLabel(ref reader, out fields.Label);
        }

        foreach (var name in Fields.TextNames)
        {
            if (IsNamed(ref reader, name))
            {
                return ReadText(ref reader, name, out fields[name]);
            }
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    // The reader throws where a name has an escaped lone surrogate.
    private static bool IsNamed(ref Utf8JsonReader reader, string name) =>
        reader.ValueIsEscaped ? LenientText.Read(ref reader) == name : reader.ValueTextEquals(name);

    private static string? ReadText(ref Utf8JsonReader reader, string name, out string? text)
    {
        reader.Read();
        text = reader.TokenType == JsonTokenType.String ? LenientText.Read(ref reader) : null;
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? null
            : $"column {reader.TokenStartIndex + 1}: \"{name}\" must be a text";
    }

    private static string? ReadTime(ref Utf8JsonReader reader, out DateTimeOffset? time)
    {
        time = null;
        if (ReadText(ref reader, "time", out var text) is { } error)
        {
            return error;
        }

        if (text is null)
        {
            return null;
        }

        DateTimeOffset parsed = default;
        var isTime = BeginsWithDate(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out parsed);
        time = isTime ? parsed : null;
        return isTime ? null : $"column {reader.TokenStartIndex + 1}: \"time\" must be an ISO 8601 time such as 2014-08-21T14:03:11Z";
    }

    // Without the whole date the parser would guess it from the clock of this host.
    private static bool BeginsWithDate(string text) => text.Length >= "2014-08-21".Length && text[4] == '-' && text[7] == '-';

    private static string? ReadLabel(ref Utf8JsonReader reader, out Label label)
    {
        label = Label.None;
        if (ReadText(ref reader, "label", out var text) is { } error)
        {
            return error;
        }

        label = text switch { "ham" => Label.Ham, "spam" => Label.Spam, "smishing" => Label.Smishing, _ => Label.None };
        return label != Label.None || text is null ? null : $"column {reader.TokenStartIndex + 1}: \"label\" must be ham, spam or smishing";
    }

    private struct Fields
    {
        public static readonly string[] TextNames = ["text", "id", "service", "sender", "recipient"];

        public string? Type;
        public string? Text;
        public DateTimeOffset? Time;
        public Label Label;
        private string? _id;
        private string? _service;
        private string? _sender;
        private string? _recipient;

        [UnscopedRef]
        public ref string? this[string name]
        {
            get
            {
                switch (name)
                {
                    case "text":
                        return ref Text;
                    case "id":
                        return ref _id;
                    case "service":
                        return ref _service;
                    case "sender":
                        return ref _sender;
                    default:
                        return ref _recipient;
                }
            }
        }

        public readonly Message ToMessage() => new()
        {
            Id = new MessageId(_id ?? ""),
            Time = Time,
            Service = Service.Parse(_service),
            Sender = Address.Parse(_sender),
            Recipient = Address.Parse(_recipient),
            Text = Text ?? "",
            Label = Label,
        };
    }
}
