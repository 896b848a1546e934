using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Records;

namespace Breakwater.Tests.Store;

/// <summary>A data folder of its own for a test, a clock that stands where the test sets it, and events to store.</summary>
internal sealed class StoreFolder : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2014, 8, 21, 12, 0, 0, TimeSpan.Zero);

    public string Path { get; } = Directory.CreateTempSubdirectory("breakwater-store-").FullName;

    public StoppedClock Clock { get; } = new(Noon);

    public EventStore Open(EventStoreOptions? options = null) => EventStore.Open(Path, options ?? new EventStoreOptions { MemoryMiB = 256 }, Clock);

    public static StoredMessage Message(string id, DateTimeOffset? time = null, Func<Message, Message>? change = null, Func<StoredDecision, StoredDecision>? decide = null)
    {
        var message = new Message
        {
            Id = new MessageId(id),
            Time = time ?? Noon,
            Service = Service.IMessage,
            Sender = Address.Parse("liu8841@163.com"),
            Recipient = Address.Parse("+12125550142"),
            Text = "Your parcel is held, pay at http://evil.example/x",
        };
        return new StoredMessage
        {
            Message = change?.Invoke(message) ?? message,
            Decision = (decide ?? (decision => decision))(new StoredDecision { Action = "block", Score = 0.9923, Rule = "look-alike", Policy = "476cd873", Campaign = "c-1", Category = "parcel" }),
            Country = "CN",
            Region = "US-NY",
            Skeleton = 0xfedc_ba98_7654_3210,
            Template = 42,
            Links = ["evil.example/x"],
            Domains = ["evil.example"],
        };
    }

    public static StoredReport Report(string id, string message = "m1", DateTimeOffset? time = null) => new()
    {
        Report = new Report
        {
            Id = id,
            Time = time ?? Noon,
            Via = "7726",
            Reporter = Address.Parse("+13105550123"),
            Message = new MessageId(message),
            Service = Service.IMessage,
            Sender = Address.Parse("liu8841@163.com"),
            Text = "is this real?",
            Reason = ReportReason.Fraud,
        },
        Action = "block",
        Campaign = "c-1",
        Category = "parcel",
        Country = "CN",
        Region = "US-CA",
    };

    public static StoredIntervention Intervention(string id, DateTimeOffset? time = null) => new()
    {
        Intervention = new Intervention { Id = id, Time = time ?? Noon, Kind = "takedown", Target = "domain:evil.example", Note = "letter sent" },
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
