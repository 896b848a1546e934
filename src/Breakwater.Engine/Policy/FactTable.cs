using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>The facts, their names and places.</summary>
internal static class FactTable
{
    /// <summary>Signals have the places of their numbers, all other numbers come behind.</summary>
    public const int FirstExtra = 128;

    public const int Score = FirstExtra;
    public const int FirstEvidence = FirstExtra + 1;
    public const int HintLink = FirstEvidence + 6;
    public const int HintNumber = HintLink + 1;
    public const int Known = HintLink + 2;
    public const int Unreachable = HintLink + 3;
    public const int Length = HintLink + 4;
    public const int Hour = HintLink + 5;
    public const int Plain = HintLink + 6;
    public const int Numbers = HintLink + 7;

    public const int Service = 0;
    public const int SenderKind = 1;
    public const int SenderAddress = 2;
    public const int SenderDomain = 3;
    public const int RecipientKind = 4;
    public const int Texts = 5;

    private static readonly string[] Kinds = [.. Enum.GetValues<AddressKind>().Select(KindOf)];

    private static readonly Fact[] AboutMessages =
    [
        new("score", FactType.Number, Score, "probability of spam by the content, 0 to 1; 0 without a text"),
        new("evidence.text", FactType.Truth, FirstEvidence, "the text is there"),
        new("evidence.hint", FactType.Truth, FirstEvidence + 1, "the client told whether the text has a link, and a number"),
        new("evidence.fingerprint", FactType.Truth, FirstEvidence + 2, "the client told the fingerprint of the text"),
        new("evidence.sender", FactType.Truth, FirstEvidence + 3, "the sender is told"),
        new("evidence.time", FactType.Truth, FirstEvidence + 4, "the time is told"),
        new("evidence.recipient", FactType.Truth, FirstEvidence + 5, "the recipient is told"),
        new("hint.link", FactType.Truth, HintLink, "the client says that the text has a link"),
        new("hint.number", FactType.Truth, HintNumber, "the client says that the text has a telephone number or a long code"),
        new("message.service", FactType.Text, Service, "the service: imessage, sms, …; unknown if it was not told"),
        new("message.known", FactType.Truth, Known, "the recipient knows the sender, says the service"),
        new("message.unreachable", FactType.Truth, Unreachable, "it found no recipient"),
        new("message.plain", FactType.Truth, Plain, "the text leads nowhere and hides nothing"),
        new("message.length", FactType.Whole, Length, "length of the text in UTF-16 units"),
        new("message.hour", FactType.Whole, Hour, "hour of the day in UTC, 0 to 23; 0 without a time"),
        new("sender.kind", FactType.Text, SenderKind, "the form of the sender's address") { Values = Kinds },
        new("sender.address", FactType.Text, SenderAddress, "the sender's address in its canonical spelling"),
        new("sender.domain", FactType.Text, SenderDomain, "the part behind the @ of the sender's e-mail address; empty for others"),
        new("recipient.kind", FactType.Text, RecipientKind, "the form of the recipient's address") { Values = Kinds },
    ];

    private static readonly Dictionary<string, Fact> ByName;

    static FactTable()
    {
        All = [.. AboutMessages, .. Enum.GetValues<SignalId>().Where(IsFact).Select(OfSignal)];
        ByName = All.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
    }

    public static IReadOnlyList<Fact> All { get; }

    /// <summary>The fact of a name, or null.</summary>
    public static Fact? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The form of an address, as conditions name it.</summary>
    public static string KindOf(AddressKind kind) => kind switch
    {
        AddressKind.Email => "email",
        AddressKind.E164 => "number",
        AddressKind.National => "national",
        AddressKind.ShortCode => "short_code",
        AddressKind.Alphanumeric => "name",
        AddressKind.Handle => "handle",
        AddressKind.Malformed => "malformed",
        _ => "none",
    };

    // The reading of the whole text is not a count: it is the fact score.
    private static bool IsFact(SignalId id) => id is not (SignalId.None or SignalId.ContentModel);

    private static Fact OfSignal(SignalId id) =>
        new(SignalNames.Of(id).Replace('-', '_'), SignalNames.IsBehaviour(id) ? FactType.Number : FactType.Whole, (int)id, "") { Signal = id };
}
