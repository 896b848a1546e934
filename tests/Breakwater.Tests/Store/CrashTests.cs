using Breakwater.Store;
using Breakwater.Store.Events;
using Breakwater.Store.Records;

namespace Breakwater.Tests.Store;

public sealed class CrashTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_again_and_again_while_it_writes_and_seals_a_store_loses_nothing_acknowledged()
    {
        // The moments differ: after these many batches, of which the writer has more under way.
        var acknowledged = new List<int>();
        foreach (var batches in new[] { 3, 90, 11, 130 })
        {
            using var writer = WriterProcess.Start(_folder.Path, first: acknowledged.DefaultIfEmpty(-1000).Max() + 1000, batches);
            await writer.KillAsync();
            Assert.True(writer.Stored.Count >= batches);
            acknowledged.AddRange(writer.Stored);
            await AllThereOnceAsync(_folder.Path, acknowledged, Cancellation);
        }
    }

    [Fact]
    public async Task A_full_disk_refuses_new_events_and_keeps_those_acknowledged()
    {
        var (mountPoint, copy) = (Directory.CreateDirectory(Path.Combine(_folder.Path, "disk")).FullName, Directory.CreateDirectory(Path.Combine(_folder.Path, "copy")).FullName);
        Assert.SkipUnless(WriterProcess.HasSmallDisks(mountPoint), "this host lets no test mount a small disk (unshare --map-root-user --mount)");
        using var writer = WriterProcess.StartOnSmallDisk(mountPoint, copy, megabytes: 12);
        await writer.Output;

        Assert.NotEmpty(writer.Stored);
        Assert.NotEmpty(writer.Refused);
        await AllThereOnceAsync(copy, writer.Stored, Cancellation);
    }

    private static async Task AllThereOnceAsync(string folder, IReadOnlyCollection<int> acknowledged, CancellationToken cancellation)
    {
        await using var store = EventStore.Open(folder, new EventStoreOptions { KeepFor = TimeSpan.FromDays(36_500) }, TimeProvider.System);
        var ids = store.Replay(0).Select(stored => Assert.IsType<StoredMessage>(stored).Id).ToList();
        var verification = await store.VerifyAsync(cancellation);

        Assert.True(store.Recovery.IsWhole);
        Assert.Empty(verification.Findings);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(acknowledged.SelectMany(first => Enumerable.Range(first, WriterProcess.BatchSize)).Select(number => $"m{number}").Except(ids));
    }
}
