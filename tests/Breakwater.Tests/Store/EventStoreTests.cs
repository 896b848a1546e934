using System.Net;
using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Records;

namespace Breakwater.Tests.Store;

public sealed class EventStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_stored_is_read_back_in_its_order_after_a_restart()
    {
        StoredEvent[] events = [StoreFolder.Message("m1"), StoreFolder.Report("r1"), StoreFolder.Intervention("i1"), StoreFolder.Message("m2")];
        await using (var store = _folder.Open())
        {
            var result = await store.AppendAsync(events, Cancellation);
            Assert.Equal(new AppendResult(4, 0, 4), result);
        }

        await using var again = _folder.Open();

        Assert.True(again.Recovery.IsWhole);
        Assert.Equal(4, again.Position);
        Assert.Equal(["m1", "r1", "i1", "m2"], again.Replay(0).Select(stored => stored.Id));
        Assert.Equal(["i1", "m2"], again.Replay(2).Select(stored => stored.Id));
    }

    [Fact]
    public async Task A_message_keeps_all_but_who_received_it_and_where_exactly_it_came_from()
    {
        var message = StoreFolder.Message("m1", change: message => message with
        {
            Hint = new Hint(HasLink: true, HasNumber: false),
            Fingerprint = ulong.MaxValue,
            Outcome = Outcome.Unreachable,
            SenderSince = StoreFolder.Noon.AddDays(-3),
            Known = true,
            Ip = IPAddress.Parse("203.0.113.7"),
            Label = Label.Smishing,
        });
        await using var store = _folder.Open();
        await store.AppendAsync([message], Cancellation);

        var kept = Assert.IsType<StoredMessage>(Assert.Single(store.Replay(0)));

        Assert.Equal(message.Decision, kept.Decision);
        Assert.Equal(message.Links, kept.Links);
        Assert.Equal(message.Domains, kept.Domains);
        Assert.Equal((message.Skeleton, message.Template, "CN", "US-NY"), (kept.Skeleton, kept.Template, kept.Country, kept.Region));
        Assert.Equal(
            message.Message with { Recipient = store.Keys.Pseudonym(message.Message.Recipient), Ip = IPAddress.Parse("203.0.113.0") },
            kept.Message);
    }

    [Fact]
    public async Task A_report_and_an_intervention_keep_all_but_who_reported()
    {
        var (report, intervention) = (StoreFolder.Report("r1"), StoreFolder.Intervention("i1"));
        await using var store = _folder.Open();
        await store.AppendAsync([report, intervention], Cancellation);

        var kept = store.Replay(0).ToList();

        Assert.Equal(report with { Position = 1, Report = report.Report with { Reporter = store.Keys.Pseudonym(report.Report.Reporter) } }, kept[0]);
        Assert.Equal(intervention with { Position = 2 }, kept[1]);
    }

    [Fact]
    public async Task Nothing_on_disk_tells_a_recipient_or_a_reporter()
    {
        await using (var store = _folder.Open())
        {
            await store.AppendAsync([StoreFolder.Message("m1"), StoreFolder.Report("r1")], Cancellation);
        }

        var files = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories);

        Assert.Contains(files, file => Holds(file, "liu8841@163.com"));
        Assert.DoesNotContain(files, file => Holds(file, "2125550142") || Holds(file, "3105550123"));
    }

    [Fact]
    public async Task An_event_is_stored_once_in_a_batch_in_a_commit_after_a_restart_and_after_its_day_was_sealed()
    {
        var options = new EventStoreOptions { SealAfter = TimeSpan.Zero, MemoryMiB = 256 };
        await using (var store = _folder.Open(options))
        {
            Assert.Equal((1, 1), Counts(await store.AppendAsync([StoreFolder.Message("m1"), StoreFolder.Message("m1")], Cancellation)));
            Assert.Equal((1, 1), Counts(await store.AppendAsync([StoreFolder.Message("m1"), StoreFolder.Report("m1")], Cancellation)));
        }

        await using (var store = _folder.Open(options))
        {
            Assert.Equal((0, 1), Counts(await store.AppendAsync([StoreFolder.Message("m1")], Cancellation)));
            _folder.Clock.Now = StoreFolder.Noon.AddDays(2);
            Assert.Equal(2, (await store.MaintainAsync(Cancellation)).Sealed);
            Assert.Equal((0, 1), Counts(await store.AppendAsync([StoreFolder.Message("m1")], Cancellation)));
            Assert.Equal((1, 0), Counts(await store.AppendAsync([StoreFolder.Message("m2")], Cancellation)));
        }
    }

    [Fact]
    public async Task Events_without_a_time_happen_when_they_are_stored()
    {
        await using var store = _folder.Open();
        await store.AppendAsync([StoreFolder.Message("m1", change: message => message with { Time = null })], Cancellation);

        Assert.Equal(StoreFolder.Noon, Assert.Single(store.Replay(0)).Time);
    }

    [Fact]
    public async Task Many_callers_at_once_get_positions_without_gaps()
    {
        await using var store = _folder.Open();
        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => store.AppendAsync([StoreFolder.Message($"m{i}"), StoreFolder.Report($"r{i % 50}")], Cancellation)));

        Assert.Equal(250, results.Sum(result => result.Stored));
        Assert.Equal(150, results.Sum(result => result.Known));
        Assert.Equal(Enumerable.Range(1, 250).Select(i => (long)i), store.Replay(0).Select(stored => stored.Position));
    }

    [Theory]
    [InlineData("")]
    [InlineData("m\0")]
    [InlineData(null)]
    public async Task An_event_without_an_id_or_with_an_impossible_one_is_refused(string? id)
    {
        await using var store = _folder.Open();

        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync([StoreFolder.Message(id ?? new string('x', EventStore.MaxId + 1))], Cancellation));
    }

    [Fact]
    public async Task Hostile_text_is_kept_and_not_obeyed()
    {
        string[] texts = ["'); DROP TABLE messages_open; --", "a\0b", "‮evil‬", "\"quoted\"\r\n\t", "$p0 ? %s", new string('z', 200_000), "𝐅𝐑𝐄𝐄 🎁"];
        await using var store = _folder.Open();
        await store.AppendAsync(
            [.. texts.Select((text, i) => StoreFolder.Message($"m{i}'; --", change: message => message with { Text = text, Sender = Address.Parse(text), Service = Service.Parse(text) }))],
            Cancellation);

        var kept = store.Replay(0).Cast<StoredMessage>().ToList();

        Assert.Equal(texts.Select(text => text.Replace('\0', '␀')), kept.Select(stored => stored.Message.Text));
        Assert.Equal(texts.Select(text => Address.Parse(text).Value.Replace('\0', '␀')), kept.Select(stored => stored.Message.Sender.Value));
        Assert.All(kept, stored => Assert.Equal(stored.Position, store.Search.Message(stored.Message.Id, Cancellation)!.Position));
    }

    [Fact]
    public async Task Another_process_cannot_have_the_folder_too()
    {
        await using var store = _folder.Open();

        Assert.Contains("another process", Assert.Throws<IOException>(() => _folder.Open()).Message, StringComparison.Ordinal);
    }

    private static (int, int) Counts(AppendResult result) => (result.Stored, result.Known);

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(text)) >= 0;
    }
}
