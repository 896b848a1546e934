using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Queries;
using Breakwater.Store.Records;

namespace Breakwater.Tests.Store;

/// <summary>Events that a seed draws, in commits of different sizes, some of them sent twice.</summary>
public sealed class ChartedStore : IAsyncLifetime
{
    private readonly StoreFolder _folder = new();
    private EventStore? _store;

    public List<StoredEvent> Events { get; } = [];

    public EventStore Store => _store!;

    public async ValueTask InitializeAsync()
    {
        _store = _folder.Open(new EventStoreOptions { SealAfter = TimeSpan.Zero, MemoryMiB = 256 });
        var random = new Random(15);
        for (var i = 0; i < 600; i++)
        {
            Events.Add(i % 5 == 0 ? StoreFolder.Report($"r{i}", time: TimeOf(random)) with { Campaign = Pick(random, "", "c-1", "c-2"), Region = Pick(random, "US-CA", "") } : Message(i, random));
        }

        foreach (var chunk in Events.Chunk(83))
        {
            await _store.AppendAsync([.. chunk, chunk[0]]);
        }

        await _store.MaintainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }

    private static StoredMessage Message(int i, Random random) => StoreFolder.Message(
        $"m{i}",
        TimeOf(random),
        message => message with { Service = random.Next(2) == 0 ? Service.Sms : Service.IMessage },
        decision => decision with { Action = Pick(random, "allow", "junk", "block"), Campaign = Pick(random, "", "c-1", "c-2", "c-2"), Category = Pick(random, "", "parcel") });

    private static DateTimeOffset TimeOf(Random random) => StoreFolder.Noon.AddMinutes(-random.Next(5 * 24 * 60));

    private static string Pick(Random random, params string[] values) => values[random.Next(values.Length)];
}

/// <summary>Beside each chart stands a slow, obvious count.</summary>
public sealed class EventChartsTests(ChartedStore charted) : IClassFixture<ChartedStore>
{
    private static readonly ChartRange Days = new(StoreFolder.Noon.AddDays(-30), StoreFolder.Noon.AddDays(30), ChartStep.Day);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private EventCharts Charts => charted.Store.Charts;

    private IEnumerable<StoredMessage> Messages => charted.Events.OfType<StoredMessage>();

    [Fact]
    public void The_share_of_spam_by_service_has_its_denominator()
    {
        var expected =
            from message in Messages
            group message by (Day: Day(message), message.Message.Service.Name) into line
            orderby line.Key.Day, line.Key.Name
            select new SharePoint(line.Key.Day, line.Key.Name, line.Count(message => message.Decision.Action != "allow"), line.Count());

        Assert.Equal(expected, Charts.Share(Days, cancellation: Cancellation));
    }

    [Theory]
    [InlineData(ChartKey.Action)]
    [InlineData(ChartKey.Service)]
    [InlineData(ChartKey.Region)]
    [InlineData(ChartKey.Country)]
    [InlineData(ChartKey.Category)]
    public void Counts_over_time_are_those_of_the_events(ChartKey key)
    {
        var expected =
            from message in Messages
            group message by Day(message) into day
            from line in day.GroupBy(message => KeyOf(message, key)).OrderBy(line => line.Key, StringComparer.Ordinal)
            orderby day.Key
            select new ChartPoint(day.Key, line.Key, line.Count(), day.Count());

        Assert.Equal(expected, Charts.Counts(Days, key, Measure.Measured, cancellation: Cancellation));
    }

    [Fact]
    public void Reports_are_counted_apart_from_messages()
    {
        var points = Charts.Counts(Days, ChartKey.Region, Measure.Reported, cancellation: Cancellation);

        Assert.Equal(charted.Events.OfType<StoredReport>().Count(), points.Sum(point => point.Count));
        Assert.Equal(["", "US-CA"], points.Select(point => point.Key).Distinct().Order());
    }

    [Fact]
    public void Campaigns_are_ranked_by_their_messages()
    {
        var expected = Messages.Where(message => message.Decision.Campaign.Length > 0).GroupBy(message => message.Decision.Campaign)
            .OrderByDescending(campaign => campaign.Count()).Select(campaign => (campaign.Key, (long)campaign.Count()));

        var top = Charts.TopCampaigns(Days, cancellation: Cancellation);

        Assert.Equal(expected, top.Select(campaign => (campaign.Campaign, campaign.Messages)));
        Assert.Equal(charted.Events.OfType<StoredReport>().Count(report => report.Campaign == "c-1"), top.Single(campaign => campaign.Campaign == "c-1").Reports);
    }

    [Fact]
    public void A_chart_is_narrowed_to_hours_and_to_what_is_told()
    {
        var range = new ChartRange(StoreFolder.Noon.AddDays(-2), StoreFolder.Noon.AddDays(-1).AddMinutes(59), ChartStep.Hour);
        var filter = new ChartFilter { Service = "sms", Campaign = "c-2", Action = "block' OR 1=1 --" };
        var expected = Messages.Count(message => message.Time >= range.From && message.Time < StoreFolder.Noon.AddDays(-1)
            && message.Message.Service == Service.Sms && message.Decision.Campaign == "c-2");

        Assert.Equal(expected, Charts.Share(range, filter with { Action = null }, Cancellation).Sum(point => point.Messages));
        Assert.Empty(Charts.Share(range, filter, Cancellation));
    }

    [Fact]
    public async Task Charts_stay_as_they_are_when_rows_are_folded()
    {
        var before = Charts.Counts(Days, ChartKey.Action, Measure.Measured, cancellation: Cancellation);

        await charted.Store.CompactAsync(Cancellation);

        Assert.Equal(before, Charts.Counts(Days, ChartKey.Action, Measure.Measured, cancellation: Cancellation));
        Assert.Empty((await charted.Store.VerifyAsync(Cancellation)).Findings);
    }

    private static DateTimeOffset Day(StoredMessage message) => new(message.Time!.Value.UtcDateTime.Date, TimeSpan.Zero);

    private static string KeyOf(StoredMessage message, ChartKey key) => key switch
    {
        ChartKey.Action => message.Decision.Action,
        ChartKey.Service => message.Message.Service.Name,
        ChartKey.Region => message.Region,
        ChartKey.Country => message.Country,
        _ => message.Decision.Category,
    };
}
