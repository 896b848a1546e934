using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Queries;

namespace Breakwater.Tests.Store;

/// <summary>A store of thirty messages: one half is sealed, the other is not; every third message is of another sender, wording and decision.</summary>
public sealed class SearchedStore : IAsyncLifetime
{
    private readonly StoreFolder _folder = new();
    private EventStore? _store;

    public EventSearch Search => _store!.Search;

    public static DateTimeOffset TimeOf(int number) => StoreFolder.Noon.AddDays(-1).AddHours(number);

    public async ValueTask InitializeAsync()
    {
        _store = _folder.Open(new EventStoreOptions { SealAfter = TimeSpan.Zero, MemoryMiB = 256 });
        await _store.AppendAsync([.. Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? Other(i) : StoreFolder.Message($"m{i}", TimeOf(i)))]);
        await _store.AppendAsync([StoreFolder.Report("r1", "m1"), StoreFolder.Report("r2", "m1"), StoreFolder.Report("r3", "m2")]);
        await _store.MaintainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        _folder.Dispose();
    }

    private static Breakwater.Store.Records.StoredMessage Other(int i)
    {
        var message = StoreFolder.Message(
            $"m{i}",
            TimeOf(i),
            message => message with { Service = Service.Sms, Sender = Address.Parse("80086"), Text = "Your code is 482913" },
            decision => decision with { Action = "allow", Campaign = "" });
        return message with { Links = ["good.example/a", "good.example/b"], Domains = ["good.example"], Skeleton = 1, Template = 2 };
    }
}

public sealed class EventSearchTests(SearchedStore store) : IClassFixture<SearchedStore>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private EventSearch Search => store.Search;

    public static TheoryData<MessageFilter, int> Filters => new()
    {
        { new MessageFilter(), 30 },
        { new MessageFilter { Service = Service.Sms }, 10 },
        { new MessageFilter { Sender = Address.Parse("LIU8841@163.com") }, 20 },
        { new MessageFilter { Sender = Address.Parse("80086") }, 10 },
        { new MessageFilter { Campaign = "c-1" }, 20 },
        { new MessageFilter { Action = "allow" }, 10 },
        { new MessageFilter { Fragment = "PARCEL IS" }, 20 },
        { new MessageFilter { Fragment = "%" }, 0 },
        { new MessageFilter { Fragment = "' OR true --" }, 0 },
        { new MessageFilter { Link = "evil.example/x" }, 20 },
        { new MessageFilter { Link = "evil.example/" }, 0 },
        { new MessageFilter { Domain = "evil.example" }, 20 },
        { new MessageFilter { Domain = "good.example" }, 10 },
        { new MessageFilter { Domain = "example" }, 0 },
        { new MessageFilter { Fingerprint = 42 }, 20 },
        { new MessageFilter { Fingerprint = 0xfedc_ba98_7654_3210 }, 20 },
        { new MessageFilter { From = TimeOf(10), To = TimeOf(20) }, 10 },
        { new MessageFilter { From = TimeOf(10), To = TimeOf(20), Campaign = "c-1", Fragment = "parcel" }, 7 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_finds_what_meets_all_of_it_the_last_first_page_by_page(MessageFilter filter, int count)
    {
        var found = new List<long>();
        long? before = null;
        do
        {
            var page = Search.Find(filter, before, limit: 7, Cancellation);
            found.AddRange(page.Messages.Select(message => message.Position));
            before = page.Next;
        }
        while (before is not null);

        Assert.Equal(count, found.Count);
        Assert.Equal(found.OrderDescending().Distinct(), found);
    }

    [Fact]
    public void A_message_is_found_by_its_id_and_its_reports_with_it()
    {
        Assert.Equal("m1", Search.Message(new MessageId("m1"), Cancellation)!.Id);
        Assert.Null(Search.Message(new MessageId("m1' OR '1'='1"), Cancellation));
        Assert.Equal(["r1", "r2"], Search.Reports(new MessageId("m1"), Cancellation).Select(report => report.Id));
        Assert.Equal(["r3", "r2", "r1"], Search.Reports("c-1", cancellation: Cancellation).Select(report => report.Id));
        Assert.Equal(["r1"], Search.Reports((string?)null, before: 32, cancellation: Cancellation).Select(report => report.Id));
    }

    [Fact]
    public void Senders_are_counted_with_what_was_stopped()
    {
        var senders = Search.Senders(new MessageFilter(), cancellation: Cancellation);

        Assert.Equal([("liu8841@163.com", "163.com", "CN", 20L, 20L, 1L), ("80086", "", "CN", 10L, 0L, 1L)], senders.Select(sender =>
            (sender.Sender.Value, sender.Provider, sender.Country, sender.Messages, sender.Stopped, sender.Recipients)));
        Assert.Equal((TimeOf(1), TimeOf(29)), (senders[0].First, senders[0].Last));
    }

    [Fact]
    public void A_query_that_was_cancelled_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Search.Find(new MessageFilter(), cancellation: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(0)]
    [InlineData(EventSearch.MaxPage + 1)]
    public void A_page_has_bounds(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Search.Find(new MessageFilter(), limit: limit, cancellation: Cancellation));

    private static DateTimeOffset TimeOf(int number) => SearchedStore.TimeOf(number);
}
