using System.Text;
using Breakwater.Store.Snapshots;

namespace Breakwater.Tests.Store;

public sealed class SnapshotTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_last_snapshot_is_read_and_one_more_is_kept()
    {
        var snapshots = new SnapshotStore(_folder.Path, _folder.Clock);
        Assert.Null(snapshots.Load("ledger"));
        foreach (var position in new[] { 9L, 10, 100 })
        {
            Save(snapshots, "ledger", position);
        }

        Save(snapshots, "trust", 7);

        var last = new SnapshotStore(_folder.Path, _folder.Clock).Load("ledger")!;
        Assert.Equal((100, "ledger after 100"), (last.Position, Encoding.ASCII.GetString(last.Content.Span)));
        Assert.Equal(7, snapshots.Load("trust")!.Position);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(_folder.Path, "snapshots")).Length);
    }

    [Fact]
    public void Wherever_one_bit_is_wrong_the_snapshot_before_is_read_and_the_damaged_one_named() => Gen.Int[0, 10_000].Sample(
        place =>
        {
            using var folder = new StoreFolder();
            var snapshots = new SnapshotStore(folder.Path, folder.Clock);
            Save(snapshots, "ledger", 1);
            Save(snapshots, "ledger", 2);
            var file = Directory.GetFiles(Path.Combine(folder.Path, "snapshots")).Max()!;
            var bytes = File.ReadAllBytes(file);
            bytes[place % bytes.Length] ^= (byte)(1 << (place % 8));
            File.WriteAllBytes(file, bytes);

            Assert.Equal(1, snapshots.Load("ledger")!.Position);
            var named = Assert.Single(snapshots.SetAside);
            Assert.Equal(Path.Combine("snapshots", Path.GetFileName(file)), named.File);
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder.Path, named.MovedTo)));
        },
        iter: 20);

    [Theory]
    [InlineData(0)]
    [InlineData(23)]
    [InlineData(50)]
    public void A_snapshot_that_was_cut_off_is_none(int length)
    {
        var snapshots = new SnapshotStore(_folder.Path, _folder.Clock);
        Save(snapshots, "ledger", 1);
        using (var file = File.OpenWrite(Directory.GetFiles(Path.Combine(_folder.Path, "snapshots")).Single()))
        {
            file.SetLength(length);
        }

        Assert.Null(snapshots.Load("ledger"));
        Assert.Single(snapshots.SetAside);
    }

    [Fact]
    public void A_snapshot_that_fails_while_it_is_written_leaves_the_one_before()
    {
        var snapshots = new SnapshotStore(_folder.Path, _folder.Clock);
        Save(snapshots, "ledger", 1);

        Assert.Throws<IOException>(() => snapshots.Save("ledger", 2, stream =>
        {
            stream.Write("half"u8);
            throw new IOException("the disk is full");
        }));

        Assert.Equal(1, snapshots.Load("ledger")!.Position);
        Assert.Empty(snapshots.SetAside);
    }

    [Theory]
    [InlineData("../ledger")]
    [InlineData("Ledger")]
    [InlineData("")]
    public void A_name_that_would_lead_elsewhere_is_refused(string name) =>
        Assert.ThrowsAny<ArgumentException>(() => new SnapshotStore(_folder.Path, _folder.Clock).Load(name));

    private static void Save(SnapshotStore snapshots, string name, long position) =>
        snapshots.Save(name, position, stream => stream.Write(Encoding.ASCII.GetBytes($"{name} after {position}")));
}
