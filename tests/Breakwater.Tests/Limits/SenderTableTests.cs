using Breakwater.Engine.Limits;

namespace Breakwater.Tests.Limits;

/// <summary>Who is kept and who is forgotten, beside a slow obvious model.</summary>
public sealed class SenderTableTests
{
    private static readonly Moment Start = new(400_000_000);

    [Fact]
    public void It_finds_what_a_dictionary_finds_whatever_comes_and_goes() => Gen.Int[0, 3_000].Array[1, 4_000].Sample(keys =>
    {
        var table = new SenderTable(1_000);
        var slots = new Dictionary<ulong, int>();
        foreach (var number in keys)
        {
            var key = KeyOf(number);
            var slot = table.Find(key);
            slot = slot < 0 ? table.Add(key, Start) : slot;
            slots[key] = slot;
            Assert.Equal(key, table[slot].Key);
        }

        var found = slots.Where(pair => table.Find(pair.Key) >= 0).ToArray();
        Assert.Equal(table.Count, found.Length);
        Assert.All(found, pair => Assert.Equal(pair.Key, table[table.Find(pair.Key)].Key));
    }, iter: 200);

    [Fact]
    public void Colliding_hashes_are_told_apart()
    {
        // Equal upper bits and equal tags: everything but the middle of the key is the same.
        var table = new SenderTable(1_000);
        var keys = Enumerable.Range(0, 500).Select(i => 0xABCD_0000_0000_0077UL | ((ulong)i << 8)).ToArray();
        foreach (var key in keys)
        {
            table.Add(key, Start);
        }

        Assert.All(keys, key => Assert.Equal(key, table[table.Find(key)].Key));
        Assert.Equal(-1, table.Find(0xABCD_0000_00FF_FF77UL));
    }

    [Fact]
    public void A_flood_of_passing_senders_pushes_out_only_passing_senders()
    {
        var table = new SenderTable(1_000);
        var old = Enumerable.Range(0, 300).Select(KeyOf).ToArray();
        foreach (var key in old)
        {
            Reside(table, table.Add(key, Start));
        }

        for (var i = 1_000; i < 101_000; i++)
        {
            table.Add(KeyOf(i), Start);
        }

        Assert.Equal(1_000, table.Count);
        Assert.All(old, key => Assert.True(table.Find(key) >= 0));
        Assert.Equal(100_000 - 700, table.Displaced);
        Assert.True(table.Find(KeyOf(100_999)) >= 0);
        Assert.True(table.Find(KeyOf(100_299)) < 0);
    }

    [Fact]
    public void Residents_make_room_by_their_idleness_and_those_on_record_last()
    {
        var table = new SenderTable(1_000);
        for (var i = 0; i < 1_000; i++)
        {
            var slot = table.Add(KeyOf(i), i < 500 ? Start : After(days: 8));
            Reside(table, slot);
            if (i % 2 == 0)
            {
                table[slot].CountReport(isAgainst: true);
            }
        }

        for (var i = 2_000; i < 2_250; i++)
        {
            Reside(table, table.Add(KeyOf(i), After(days: 8)));
        }

        Assert.All(Enumerable.Range(0, 1_000).Where(i => i % 2 == 0 || i >= 500), i => Assert.True(table.Find(KeyOf(i)) >= 0));
        Assert.All(Enumerable.Range(0, 500).Where(i => i % 2 == 1), i => Assert.True(table.Find(KeyOf(i)) < 0));
    }

    [Fact]
    public void Each_is_forgotten_when_its_time_is_over()
    {
        var table = new SenderTable(1_000);
        table.Add(KeyOf(1), Start);
        Reside(table, table.Add(KeyOf(2), Start));
        var slot = table.Add(KeyOf(3), Start);
        Reside(table, slot);
        table[slot].CountReport(isAgainst: true);

        Pass(table, After(days: 29));
        Assert.Equal([true, true, true], Known(table));
        Pass(table, After(days: 31));
        Assert.Equal([false, false, true], Known(table));
        Pass(table, After(days: 91));
        Assert.Equal([false, false, false], Known(table));
    }

    [Fact]
    public void A_table_of_residents_alone_still_takes_newcomers()
    {
        var table = new SenderTable(1_000);
        for (var i = 0; i < 5_000; i++)
        {
            Reside(table, table.Add(KeyOf(i), Start));
        }

        Assert.Equal((1_000, 4_000L), (table.Count, table.Displaced));
    }

    [Fact]
    public void A_table_of_busy_residents_takes_newcomers_without_allocating()
    {
        var table = new SenderTable(1_000);
        for (var i = 0; i < 2_000; i++)
        {
            Reside(table, table.Add(KeyOf(i), Start));
        }

        // The first newcomer finds residents only, so that the hand has to choose.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var slot = table.Add(KeyOf(2_000), Start);
        Assert.Equal((0, KeyOf(2_000)), (GC.GetAllocatedBytesForCurrentThread() - before, table[slot].Key));
    }

    private static bool[] Known(SenderTable table) => [.. Enumerable.Range(1, 3).Select(i => table.Find(KeyOf(i)) >= 0)];

    // Newcomers move the hand: enough of them visit every place.
    private static void Pass(SenderTable table, Moment now)
    {
        for (var i = 0; i < 20; i++)
        {
            table.Add(KeyOf(10_000 + (int)(now.Seconds % 1_000_003) + i), now);
        }
    }

    private static void Reside(SenderTable table, int slot)
    {
        for (var message = 0; message < SenderTable.ResidentMessages; message++)
        {
            table[slot].Count(default);
        }

        table.Settle(slot);
    }

    private static Moment After(uint days) => new(Start.Seconds + (days * Moment.PerDay));

    private static ulong KeyOf(int number) => new KeyedHash(1, 2).Of((ulong)number, 0);
}
