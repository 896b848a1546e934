using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Queries;
using Breakwater.Store.Records;
using DuckDB.NET.Data;

namespace Breakwater.Tests.Store;

public sealed class MaintenanceTests : IDisposable
{
    private static readonly EventStoreOptions Options = new()
    {
        SealAfter = TimeSpan.FromHours(6),
        SendersInClearFor = TimeSpan.FromDays(30),
        KeepFor = TimeSpan.FromDays(100),
        MemoryMiB = 256,
    };

    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_day_is_sealed_some_hours_after_its_end_and_reads_as_before()
    {
        await using var store = await StoreOfThreeDaysAsync();
        var before = store.Replay(0).ToList();

        _folder.Clock.Now = new DateTimeOffset(2014, 8, 22, 5, 59, 0, TimeSpan.Zero);
        Assert.Equal(0, (await store.MaintainAsync(Cancellation)).Sealed);
        _folder.Clock.Now = new DateTimeOffset(2014, 8, 22, 6, 0, 0, TimeSpan.Zero);
        Assert.Equal(2, (await store.MaintainAsync(Cancellation)).Sealed);

        Assert.Equal(["messages/day=2014-08-21", "reports/day=2014-08-21"], SealedFolders());
        Assert.Equal(Ids(before), Ids(store.Replay(0)));
        Assert.Equivalent(before, store.Replay(0).ToList());
        Assert.Empty((await store.VerifyAsync(Cancellation)).Findings);
    }

    [Fact]
    public async Task Late_events_of_a_sealed_day_become_a_part_and_compacting_makes_one_file_of_the_parts()
    {
        await using var store = await StoreOfThreeDaysAsync();
        _folder.Clock.Now = StoreFolder.Noon.AddDays(1);
        await store.MaintainAsync(Cancellation);
        await store.AppendAsync([StoreFolder.Message("late")], Cancellation);
        await store.MaintainAsync(Cancellation);
        var before = Ids(store.Replay(0)).ToList();
        Assert.Equal(3, SealedFiles().Length);

        await store.CompactAsync(Cancellation);

        Assert.Equal(2, SealedFiles().Length);
        Assert.Contains(SealedFiles(), file => Path.GetFileName(file).StartsWith("000001-000002-", StringComparison.Ordinal));
        Assert.Equal(before, Ids(store.Replay(0)));
        Assert.Empty((await store.VerifyAsync(Cancellation)).Findings);
        Assert.Equal(1, (await store.AppendAsync([StoreFolder.Message("late")], Cancellation)).Known);
    }

    [Fact]
    public async Task A_sealed_day_is_a_file_that_any_reader_of_parquet_reads()
    {
        await using var store = await StoreOfThreeDaysAsync();
        _folder.Clock.Now = StoreFolder.Noon.AddDays(1);
        await store.MaintainAsync(Cancellation);

        using var other = new DuckDBConnection("Data Source=:memory:");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = $"SELECT id || ' ' || action || ' ' || day FROM read_parquet('{Path.Combine(_folder.Path, "events/sealed/messages")}/**/*.parquet', hive_partitioning = true)";

        Assert.Equal("m1 block 2014-08-21", command.ExecuteScalar());
    }

    [Fact]
    public async Task Senders_are_hashed_after_their_time_wherever_they_lie_and_are_found_all_the_same()
    {
        await using (var store = await StoreOfThreeDaysAsync())
        {
            _folder.Clock.Now = StoreFolder.Noon.AddDays(1);
            await store.MaintainAsync(Cancellation);
            await store.AppendAsync([StoreFolder.Message("late")], Cancellation);
            _folder.Clock.Now = StoreFolder.Noon.AddDays(40);
            Assert.True((await store.MaintainAsync(Cancellation)).Hashed > 0);
            Assert.Equal(0, (await store.MaintainAsync(Cancellation)).Hashed);
            await store.CompactAsync(Cancellation);

            var sender = Address.Parse("liu8841@163.com");
            var found = store.Search.Find(new MessageFilter { Sender = sender }, cancellation: Cancellation).Messages;
            Assert.Equal(["late", "m3", "m2", "m1"], found.Select(message => message.Id));
            Assert.All(found, message => Assert.Equal(store.Keys.Pseudonym(sender), message.Message.Sender));
        }

        Assert.DoesNotContain(FilesHolding("liu8841"), file => file.EndsWith(".parquet", StringComparison.Ordinal) || file.EndsWith(".duckdb", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Old_days_are_dropped_their_counts_stay_and_no_position_is_given_again()
    {
        await using (var store = await StoreOfThreeDaysAsync())
        {
            _folder.Clock.Now = StoreFolder.Noon.AddDays(50);
            await store.MaintainAsync(Cancellation);
            _folder.Clock.Now = StoreFolder.Noon.AddDays(200);
            var dropped = (await store.MaintainAsync(Cancellation)).Dropped;

            Assert.Equal([new DateOnly(2014, 8, 21), new DateOnly(2014, 8, 22), new DateOnly(2014, 8, 23)], dropped);
            Assert.Empty(store.Replay(0));
            Assert.Empty(SealedFiles());
            Assert.Equal(3, store.Charts.Share(new ChartRange(StoreFolder.Noon, StoreFolder.Noon.AddDays(9), ChartStep.Month), cancellation: Cancellation).Sum(point => point.Messages));
        }

        await using var again = _folder.Open(Options);
        Assert.True(again.Recovery.IsWhole);
        Assert.Equal(5, (await again.AppendAsync([StoreFolder.Message("m9", _folder.Clock.Now)], Cancellation)).Position);
    }

    [Fact]
    public async Task The_oldest_days_are_dropped_when_there_are_too_many_bytes()
    {
        await using (var store = await StoreOfThreeDaysAsync())
        {
            _folder.Clock.Now = StoreFolder.Noon.AddDays(9);
            await store.MaintainAsync(Cancellation);
        }

        var bytesOfLastDay = SealedFiles().Where(file => file.Contains("2014-08-23", StringComparison.Ordinal)).Sum(file => new FileInfo(file).Length);
        await using var small = _folder.Open(Options with { KeepBytes = bytesOfLastDay });

        Assert.Equal([new DateOnly(2014, 8, 21), new DateOnly(2014, 8, 22)], (await small.MaintainAsync(Cancellation)).Dropped);
        Assert.Equal(["m3"], Ids(small.Replay(0)));
    }

    [Theory]
    [InlineData("liu8841@163.com", 5)]
    [InlineData("+12125550142", 4)]
    [InlineData("+13105550123", 1)]
    [InlineData("+13105550199", 0)]
    public async Task A_person_is_erased_wherever_events_lie_under_every_key_and_counts_stay(string person, int rows)
    {
        await using (var store = await StoreOfThreeDaysAsync())
        {
            Assert.Equal(2, await store.RotateKeyAsync(Cancellation));
            _folder.Clock.Now = StoreFolder.Noon.AddDays(1);
            await store.MaintainAsync(Cancellation);
            await store.AppendAsync([StoreFolder.Message("late")], Cancellation);

            Assert.Equal(rows, await store.EraseAsync(Address.Parse(person), Cancellation));
            Assert.Equal(0, await store.EraseAsync(Address.Parse(person), Cancellation));

            var (erased, kept) = (store.Replay(0).ToList(), new[] { "m1", "r1", "m2", "m3", "late" });
            Assert.Equal(kept, Ids(erased));
            Assert.Equal(rows >= 4 ? 4 : 0, erased.OfType<StoredMessage>().Count(message => message.Message.Text.Length == 0));
            Assert.All(erased.OfType<StoredMessage>(), message => Assert.Equal("block", message.Decision.Action));
            Assert.Empty((await store.VerifyAsync(Cancellation)).Findings);
        }

        if (person == "liu8841@163.com")
        {
            Assert.Empty(FilesHolding("liu8841"));
        }
    }

    [Theory]
    [InlineData(ExportFormat.Csv, "messages.csv")]
    [InlineData(ExportFormat.Ndjson, "messages.ndjson")]
    [InlineData(ExportFormat.Parquet, "messages.parquet")]
    public async Task A_time_is_exported_and_no_more(ExportFormat format, string name)
    {
        await using var store = await StoreOfThreeDaysAsync();
        var folder = Path.Combine(_folder.Path, "an 'export'");

        var files = store.Export(folder, StoreFolder.Noon.AddDays(1), StoreFolder.Noon.AddDays(2), format);

        Assert.Equal(3, files.Count);
        using var other = new DuckDBConnection("Data Source=:memory:");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = $"SELECT string_agg(id) FROM '{Path.Combine(folder, name).Replace("'", "''", StringComparison.Ordinal)}'";
        Assert.Equal("m2", command.ExecuteScalar());
    }

    private async Task<EventStore> StoreOfThreeDaysAsync()
    {
        var store = _folder.Open(Options);
        await store.AppendAsync(
            [StoreFolder.Message("m1"), StoreFolder.Report("r1"), StoreFolder.Message("m2", StoreFolder.Noon.AddDays(1)), StoreFolder.Message("m3", StoreFolder.Noon.AddDays(2))],
            Cancellation);
        return store;
    }

    private static IEnumerable<string> Ids(IEnumerable<StoredEvent> events) => events.Select(stored => stored.Id);

    private string[] SealedFiles() => Directory.GetFiles(Path.Combine(_folder.Path, "events", "sealed"), "*.parquet", SearchOption.AllDirectories);

    private IEnumerable<string> SealedFolders() =>
        SealedFiles().Select(file => Path.GetRelativePath(Path.Combine(_folder.Path, "events", "sealed"), Path.GetDirectoryName(file)!)).Order();

    private IEnumerable<string> FilesHolding(string text) => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(text)) >= 0);
}
