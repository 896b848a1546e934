using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Breakwater.Engine.Messages;

/// <summary>The fields of one event, as they are read from its JSON object.</summary>
internal sealed class EventFields
{
    private const int MaxIp = 45;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 32 };

    private static readonly string[] Names =
    [
        "text", "id", "service", "sender", "recipient", "type", "via", "reporter", "message", "kind", "target", "note",
        "time", "senderSince", "label", "outcome", "reason", "fingerprint", "ip",
    ];

    private readonly string?[] _texts = new string?[Names.Length];
    private DateTimeOffset? _time;
    private DateTimeOffset? _senderSince;
    private Label _label;
    private Outcome _outcome;
    private ReportReason _reason;
    private ulong? _fingerprint;
    private IPAddress? _ip;
    private Hint? _hint;
    private bool _known;

    public string? Type => this["type"];

    public bool HasText => this["text"] is not null;

    private string? this[string name] => _texts[Array.IndexOf(Names, name)];

    /// <summary>Reads an object; what was read until an error stays.</summary>
    /// <returns>What is wrong and where, or null.</returns>
    public string? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, Options);
            return ReadObject(ref reader);
        }
        catch (JsonException exception)
        {
            // Utf8JsonReader cannot say this without throwing; the caller is spared it.
            return $"column {exception.BytePositionInLine + 1}: this is not JSON";
        }
    }

    public Message ToMessage() => new()
    {
        Id = new MessageId(this["id"] ?? ""),
        Time = _time,
        Service = Service.Parse(this["service"]),
        Sender = Address.Parse(this["sender"]),
        Recipient = Address.Parse(this["recipient"]),
        Text = this["text"] ?? "",
        Hint = _hint,
        Fingerprint = _fingerprint,
        Outcome = _outcome,
        SenderSince = _senderSince,
        Known = _known,
        Ip = _ip,
        Label = _label,
    };

    public Report ToReport() => new()
    {
        Id = this["id"] ?? "",
        Time = _time,
        Via = (this["via"] ?? "").Trim().ToLowerInvariant(),
        Reporter = Address.Parse(this["reporter"]),
        Message = new MessageId(this["message"] ?? ""),
        Service = Service.Parse(this["service"]),
        Sender = Address.Parse(this["sender"]),
        Text = this["text"] ?? "",
        Reason = _reason,
    };

    public Intervention ToIntervention() => new()
    {
        Id = this["id"] ?? "",
        Time = _time,
        Kind = this["kind"] ?? "",
        Target = this["target"] ?? "",
        Note = this["note"] ?? "",
    };

    private string? ReadObject(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "column 1: a message is a JSON object";
        }

        string? error = null;
        while (error is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            error = ReadField(ref reader);
        }

        // Throws if anything stands behind the object.
        return error ?? (reader.Read() ? "column 1: one JSON object is expected" : null);
    }

    private string? ReadField(ref Utf8JsonReader reader)
    {
        for (var field = 0; field < Names.Length; field++)
        {
            if (IsNamed(ref reader, Names[field]))
            {
                return ReadText(ref reader, Names[field], out _texts[field]) ?? Take(Names[field], _texts[field], reader.TokenStartIndex + 1);
            }
        }

        var (isKnown, isHint) = (IsNamed(ref reader, "known"), IsNamed(ref reader, "hint"));
        reader.Read();
        if (isKnown)
        {
            _known = reader.TokenType == JsonTokenType.True;
            return reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
                ? null
                : $"column {reader.TokenStartIndex + 1}: \"known\" must be true or false";
        }

        if (isHint)
        {
            return HintJson.Read(ref reader, out _hint);
        }

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

    // Texts that are something else: times, labels, numbers.
    private string? Take(string name, string? text, long column)
    {
        var expected = text is null ? null : name switch
        {
            "time" => EventTime.TryRead(text, out _time) ? null : EventTime.Expected,
            "senderSince" => EventTime.TryRead(text, out _senderSince) ? null : EventTime.Expected,
            "label" => TryName(text, LabelNames, out _label) ? null : "ham, spam or smishing",
            "outcome" => TryName(text, OutcomeNames, out _outcome) ? null : "delivered or unreachable",
            "reason" => TryName(text, ReasonNames, out _reason) ? null : "spam, fraud, junk, other or not-spam",
            "fingerprint" => TryFingerprint(text) ? null : "16 hexadecimal digits",
            "ip" => TryIp(text) ? null : "an IPv4 or IPv6 address",
            _ => null,
        };
        return expected is null ? null : $"column {column}: \"{name}\" must be {expected}";
    }

    private static readonly (string, Label)[] LabelNames = [("ham", Label.Ham), ("spam", Label.Spam), ("smishing", Label.Smishing)];

    private static readonly (string, Outcome)[] OutcomeNames = [("delivered", Outcome.Delivered), ("unreachable", Outcome.Unreachable)];

    private static readonly (string, ReportReason)[] ReasonNames =
    [
        ("spam", ReportReason.Spam), ("fraud", ReportReason.Fraud), ("junk", ReportReason.Junk), ("other", ReportReason.Other), ("not-spam", ReportReason.NotSpam),
    ];

    private static bool TryName<T>(string text, (string Name, T Value)[] names, out T value)
    {
        var index = Array.FindIndex(names, name => name.Name == text);
        value = index < 0 ? default! : names[index].Value;
        return index >= 0;
    }

    private bool TryFingerprint(string text)
    {
        var isRead = ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var fingerprint) && text.Length == 16;
        _fingerprint = isRead ? fingerprint : null;
        return isRead;
    }

    // Without a dot or colon the parser takes a bare number for an address.
    private bool TryIp(string text)
    {
        _ip = null;
        return text.Length <= MaxIp && (text.Contains('.', StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal)) && IPAddress.TryParse(text, out _ip);
    }
}
