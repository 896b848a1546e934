using System.Globalization;
using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Records;

// Breakwater.StoreWriter FOLDER FIRST TEXT-LENGTH: appends m<FIRST>, m<FIRST+1>, … in small batches without end. Each line of output has the number
// of the first event of a batch that was acknowledged or refused, and a full stop. It ends when 20 batches were refused.
const int BatchSize = 7;
const int Callers = 4;
const int MaxRefusals = 20;
const int SealEvery = 40;

var next = int.Parse(args[1], CultureInfo.InvariantCulture);
var text = new string('x', int.Parse(args[2], CultureInfo.InvariantCulture));
var options = new EventStoreOptions { SealAfter = TimeSpan.Zero, KeepFor = TimeSpan.FromDays(36_500), MaxGroup = 50 };
await using var store = EventStore.Open(args[0], options, TimeProvider.System);
var refusals = 0;

await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => AppendAsync(caller))));

async Task AppendAsync(int caller)
{
    for (var batch = 0; refusals < MaxRefusals; batch++)
    {
        var first = Interlocked.Add(ref next, BatchSize) - BatchSize;
        try
        {
            await store.AppendAsync([.. Enumerable.Range(first, BatchSize).Select(Message)]);
            await Console.Out.WriteLineAsync($"stored {first}.");
            if (caller == 0 && batch % SealEvery == SealEvery - 1)
            {
                await store.MaintainAsync();
            }
        }
        catch (StoreUnavailableException)
        {
            Interlocked.Increment(ref refusals);
            await Console.Out.WriteLineAsync($"refused {first}.");
        }
    }
}

StoredMessage Message(int number) => new()
{
    Message = new Message
    {
        Id = new MessageId($"m{number}"),
        Time = DateTimeOffset.UnixEpoch.AddMinutes(number),
        Service = Service.Sms,
        Sender = Address.Parse("liu@163.com"),
        Recipient = Address.Parse($"+1310555{number % 10_000:D4}"),
        Text = text,
    },
    Decision = new StoredDecision { Action = "junk", Campaign = "c-1" },
};
