using Breakwater.Campaigns.Reports;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class BoundedTableTests
{
    [Fact]
    public void What_is_asked_for_survives_a_flood_of_what_is_not()
    {
        var table = new BoundedTable<string>(8);
        table.Set(1, "kept");
        for (var key = 100UL; key < 1_000; key++)
        {
            table.Set(key, "flood");
            Assert.True(table.TryGet(1, out _));
        }

        Assert.Equal(8, table.Count);
    }

    [Fact]
    public void What_it_holds_is_what_was_put_last()
    {
        var operation = Gen.Select(Gen.ULong[0, 20], Gen.Int[0, 2], (key, kind) => (key, kind));
        operation.Array[0, 200].Sample(operations =>
        {
            var table = new BoundedTable<ulong>(5);
            var last = new Dictionary<ulong, ulong>();
            var value = 0UL;
            foreach (var (key, kind) in operations)
            {
                if (kind == 0)
                {
                    table.Remove(key);
                    last.Remove(key);
                }
                else
                {
                    table.Set(key, ++value);
                    last[key] = value;
                }

                Assert.InRange(table.Count, 0, 5);
                foreach (var (known, expected) in last)
                {
                    Assert.True(!table.TryGet(known, out var found) || found == expected);
                }
            }
        });
    }
}
