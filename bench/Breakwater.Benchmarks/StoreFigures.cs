using System.Diagnostics;
using System.Globalization;
using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Queries;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Benchmarks;

/// <summary>Times the store as it is used: acknowledged events a second from many callers, then charts and searches over all of them.
/// One run over one folder: what is measured are durable commits, which nothing can repeat in memory.</summary>
internal static class StoreFigures
{
    private const int BatchSize = 500;
    private const int Callers = 8;
    private const int EventsPerDay = 250_000;
    private const int Repeats = 9;

    private static readonly DateTimeOffset Begin = new(2014, 8, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Measures appending, then multiplies the roll-ups by SQL, and measures reading.</summary>
    /// <param name="events">How many are appended and searched.</param>
    /// <param name="times">How many times as many the charts are over.</param>
    public static async Task RunAsync(int events, int times)
    {
        var folder = Directory.CreateTempSubdirectory("breakwater-bench-").FullName;
        try
        {
            await MeasureAsync(folder, events, times);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, int events, int times)
    {
        await using (var store = Open(folder))
        {
            await MeasureSinglesAsync(store);
            await MeasureBatchesAsync(store, events);
        }

        Multiply(folder, events, times);
        await using (var store = Open(folder))
        {
            MeasureCharts(store, events, times);
            Console.WriteLine("open:");
            MeasureSearches(store, events);
            Time("seal", () => store.MaintainAsync().Wait(), repeats: 1);
            Console.WriteLine("sealed:");
            MeasureSearches(store, events);
        }

        Time("open again", () => Open(folder).DisposeAsync().AsTask().Wait(), repeats: 1);
        var bytes = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Say("disk", bytes / 1e6 / (events / 1e6), "MB per million events");
        Say("resident", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB at most");
    }

    // Further days of the same counts: a chart reads nothing else.
    private static void Multiply(string folder, int events, int times)
    {
        using var database = new DuckDBConnection($"Data Source={Path.Combine(folder, "events", "open.duckdb")}");
        database.Open();
        using var command = database.CreateCommand();
        var days = 1 + (events / EventsPerDay);
        command.CommandText =
            $"""
            INSERT INTO hourly SELECT hourly.* REPLACE (hour + to_days((copy * {days})::INTEGER) AS hour) FROM hourly, range(1, {times}) copies(copy);
            INSERT INTO hourly_campaigns SELECT hourly_campaigns.* REPLACE (hour + to_days((copy * {days})::INTEGER) AS hour) FROM hourly_campaigns, range(1, {times}) copies(copy);
            """;
        command.ExecuteNonQuery();
    }

    private static EventStore Open(string folder) => EventStore.Open(folder, new EventStoreOptions { KeepFor = TimeSpan.FromDays(36_500) }, TimeProvider.System);

    private static async Task MeasureSinglesAsync(EventStore store)
    {
        const int Count = 2_000;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; i < Count; i += 64)
            {
                await store.AppendAsync([Message(-1 - i)]);
            }
        })));
        Say("64 callers, one message an append", Count / clock.Elapsed.TotalSeconds, "acknowledged/s");
    }

    private static async Task MeasureBatchesAsync(EventStore store, int events)
    {
        var waits = new double[(events + BatchSize - 1) / BatchSize];
        var (clock, processor, next) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime, -1);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var batch = Interlocked.Increment(ref next); batch < waits.Length; batch = Interlocked.Increment(ref next))
            {
                var messages = Enumerable.Range(batch * BatchSize, BatchSize).Select(Message).ToList();
                var asked = Stopwatch.GetTimestamp();
                await store.AppendAsync(messages);
                waits[batch] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            }
        })));
        var seconds = clock.Elapsed.TotalSeconds;
        Array.Sort(waits);
        Say($"{Callers} callers, {BatchSize} messages an append", events / seconds, "acknowledged/s");
        Say("processor, making the messages included", (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMicroseconds / events, "µs a message");
        Say("wait for the acknowledgement, median", waits[waits.Length / 2], "ms");
        Say("wait for the acknowledgement, p99", waits[(int)(waits.Length * 0.99)], "ms");
    }

    private static void MeasureCharts(EventStore store, int events, int times)
    {
        var range = new ChartRange(Begin, Begin.AddDays(times * (1 + (events / EventsPerDay))), ChartStep.Hour);
        var counted = store.Charts.Share(range).Sum(point => point.Messages);
        Say("charts over", counted, "messages");
        Time("share by service, by hour", () => store.Charts.Share(range));
        Time("actions, by day", () => store.Charts.Counts(range with { Step = ChartStep.Day }, ChartKey.Action, Measure.Measured));
        Time("countries, by hour", () => store.Charts.Counts(range, ChartKey.Country, Measure.Measured));
        Time("top campaigns", () => store.Charts.TopCampaigns(range));
    }

    private static void MeasureSearches(EventStore store, int events)
    {
        Time("message by id", () => store.Search.Message(new MessageId($"m{events / 2}")));
        Time("messages of a sender", () => store.Search.Find(new MessageFilter { Sender = SenderOf(events / 2) }));
        Time("messages with a link", () => store.Search.Find(new MessageFilter { Link = LinkOf(events / 2) }));
        Time("messages with a fragment", () => store.Search.Find(new MessageFilter { Fragment = $"number {events / 2}," }));
        Time("senders of a campaign", () => store.Search.Senders(new MessageFilter { Campaign = "c-10" }));
    }

    // A mixed congruence strews the values without a table; 64,000 senders, 200 campaigns, 4 services.
    private static StoredMessage Message(int i)
    {
        var strewn = (uint)i * 2_654_435_761;
        return new StoredMessage
        {
            Message = new Message
            {
                Id = new MessageId($"m{i}"),
                Time = Begin.AddSeconds(Math.Max(i, 0) * 86_400.0 / EventsPerDay),
                Service = (strewn % 4) switch { 0 => Service.Sms, 1 => Service.Rcs, 2 => Service.WhatsApp, _ => Service.IMessage },
                Sender = SenderOf(i),
                Recipient = new Address(AddressKind.E164, string.Create(CultureInfo.InvariantCulture, $"+1310555{strewn % 10_000:D4}")),
                Text = $"Your parcel number {i}, of yesterday, is held at the depot; pay the fee of £1.99 within a day at http://{LinkOf(i)} or it goes back",
            },
            Decision = new StoredDecision
            {
                Action = strewn % 5 == 0 ? "block" : "allow",
                Score = 0.5,
                Rule = "look-alike",
                Policy = "476cd873",
                Campaign = strewn % 5 == 0 ? $"c-{strewn % 1000}" : "",
            },
            Country = (strewn % 3) switch { 0 => "CN", 1 => "US", _ => "" },
            Region = $"US-{strewn % 50}",
            Skeleton = strewn,
            Template = strewn % 1000,
            Links = strewn % 3 == 0 ? [LinkOf(i)] : [],
            Domains = strewn % 3 == 0 ? ["parcel.example"] : [],
        };
    }

    private static Address SenderOf(int i) => new(AddressKind.Email, $"liu{i % 64_000}@163.com");

    private static string LinkOf(int i) => $"parcel.example/{i % 10_000}";

    private static void Time(string what, Action action, int repeats = Repeats)
    {
        var times = new double[repeats];
        for (var i = 0; i < repeats; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }

        Array.Sort(times);
        Say(what, times[repeats / 2], $"ms, median of {repeats}; at most {times[^1].ToString("0.#", CultureInfo.InvariantCulture)}");
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-45} {value,12:#,0.#} {unit}"));
}
