using Breakwater.Engine.Messages;
using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Queries;

namespace Breakwater.Tests.Store;

/// <summary>Files as a failing disk leaves them: cut off, or with one bit another.</summary>
public sealed class DamageTests(CrashedStore crash) : IClassFixture<CrashedStore>, IDisposable
{
    private const int Sealed = CrashedStore.Sealed;
    private const int Checkpointed = CrashedStore.Checkpointed;
    private const int Logged = CrashedStore.Logged;
    private readonly string _crashed = Directory.CreateTempSubdirectory("breakwater-crashed-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(_crashed, "events", "open.duckdb");

    private string Log => Database + ".wal";

    private string SealedFile => Directory.GetFiles(_crashed, "*.parquet", SearchOption.AllDirectories).Single();

    public void Dispose() => Directory.Delete(_crashed, recursive: true);

    [Fact]
    public async Task Without_damage_all_is_there()
    {
        Crash();

        await using var store = Open();

        Assert.True(store.Recovery.IsWhole);
        Assert.Equal(Sealed + Checkpointed + Logged, store.Replay(0).Count());
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.98)]
    public async Task A_log_with_a_wrong_bit_is_set_aside_and_what_was_before_it_stays(double place)
    {
        Crash();
        Flip(Log, place);

        await using var store = Open();

        Assert.Equal("events/open.duckdb.wal", Named(store).File);
        Assert.Equal((Sealed + Checkpointed + 1, Sealed + Checkpointed + Logged), (store.Recovery.MissingFrom, store.Recovery.MissingTo));
        Assert.Equal(Sealed + Checkpointed, store.Replay(0).Count());
        await GoesOnAsync(store);
    }

    [Fact]
    public async Task A_log_that_was_cut_off_is_named_although_the_database_opens_without_a_word()
    {
        Crash();
        Cut(Log, 10);

        await using var store = Open();

        Assert.Contains("cut off", Named(store).Reason, StringComparison.Ordinal);
        Assert.Equal(Sealed + Checkpointed + Logged, store.Recovery.MissingTo);
        Assert.Equal(store.Recovery.MissingFrom - 1, store.Replay(0).Count());
        await GoesOnAsync(store);
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.2)]
    [InlineData(0.99)]
    public async Task A_database_with_a_wrong_bit_is_never_guessed_over(double place)
    {
        Crash();
        Flip(Database, place);

        await using var store = Open();

        // A bit may lie where nothing is kept; then all is there. Else the sealed days are, and the file is named.
        if (store.Recovery.IsWhole)
        {
            Assert.Equal(Sealed + Checkpointed + Logged, store.Replay(0).Count());
        }
        else
        {
            Assert.Contains(store.Recovery.SetAside, file => file.File == "events/open.duckdb");
            Assert.Equal(Sealed, store.Replay(0).Count());
            Assert.Equal(Sealed, Messages(store));
            await GoesOnAsync(store);
        }
    }

    [Fact]
    public async Task A_database_that_was_cut_off_is_set_aside_and_the_sealed_days_are_counted_anew()
    {
        Crash();
        Cut(Database, (int)new FileInfo(Database).Length / 2);

        await using var store = Open();

        Assert.Contains(store.Recovery.SetAside, file => file.File == "events/open.duckdb" && File.Exists(Path.Combine(_crashed, file.MovedTo)));
        Assert.Equal(Sealed + Checkpointed + Logged, store.Recovery.MissingTo);
        Assert.Equal(Sealed, Messages(store));
        await GoesOnAsync(store);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public async Task A_sealed_day_with_a_wrong_bit_is_set_aside_and_the_others_are_read(double place)
    {
        Crash();
        Flip(SealedFile, place);

        await using var store = Open();

        Assert.Contains("hash", Named(store).Reason, StringComparison.Ordinal);
        Assert.Equal(Checkpointed + Logged, store.Replay(0).Count());
        await GoesOnAsync(store);
    }

    [Fact]
    public async Task A_sealed_day_that_is_gone_is_named()
    {
        Crash();
        File.Delete(SealedFile);

        await using var store = Open();

        Assert.Equal(("it is missing", ""), (Named(store).Reason, Named(store).MovedTo));
        Assert.Equal(Checkpointed + Logged, store.Replay(0).Count());
    }

    [Fact]
    public async Task A_sealed_day_that_is_damaged_later_is_found_by_verifying()
    {
        Crash();
        await using var store = Open();
        Flip(SealedFile, 0.5);

        var verification = await store.VerifyAsync(Cancellation);

        Assert.Contains("its hash is another", Assert.Single(verification.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_keys_stop_the_store_and_are_not_made_anew()
    {
        Crash();
        var keys = Path.Combine(_crashed, "people.keys");
        Flip(keys, 0.6);
        var before = await File.ReadAllBytesAsync(keys, Cancellation);

        Assert.Contains("people.keys", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(keys, Cancellation));
    }

    [Fact]
    public void Lost_keys_stop_the_store_and_are_not_made_anew()
    {
        Crash();
        var keys = Path.Combine(_crashed, "people.keys");
        File.Delete(keys);

        Assert.Contains("is missing", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(keys));
    }

    private EventStore Open() => EventStore.Open(_crashed, new EventStoreOptions { SealAfter = TimeSpan.Zero, MemoryMiB = 256 }, new StoppedClock(StoreFolder.Noon));

    private static Breakwater.Store.Files.SetAsideFile Named(EventStore store) => Assert.Single(store.Recovery.SetAside);

    private static long Messages(EventStore store) =>
        store.Charts.Share(new ChartRange(StoreFolder.Noon.AddDays(-9), StoreFolder.Noon.AddDays(9), ChartStep.Month)).Sum(point => point.Messages);

    private void Crash()
    {
        foreach (var file in Directory.GetFiles(crash.Path, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_crashed, Path.GetRelativePath(crash.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static async Task GoesOnAsync(EventStore store)
    {
        var result = await store.AppendAsync([StoreFolder.Message("after")], Cancellation);

        // No position is given twice, that of a missing event neither.
        Assert.Equal(store.Recovery.Position + 1, result.Position);
        Assert.NotNull(store.Search.Message(new MessageId("after"), Cancellation));
    }

    private static void Flip(string file, double place)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[(int)(place * bytes.Length)] ^= 4;
        File.WriteAllBytes(file, bytes);
    }

    private static void Cut(string file, int bytes)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(stream.Length - bytes);
    }
}
