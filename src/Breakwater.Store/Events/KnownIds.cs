using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Breakwater.Store.Events;

/// <summary>Which ids open events have, by hash: says surely not, or perhaps. About 20 bytes an event. The seed is drawn anew for each process, so that
/// nobody can prepare ids whose hashes are equal.</summary>
internal sealed class KnownIds
{
    private readonly HashSet<ulong> _hashes = [];
    private readonly long _seed = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    public bool MayHave(EventTable table, string id) => _hashes.Contains(HashOf(table, id));

    public void Add(EventTable table, string id) => _hashes.Add(HashOf(table, id));

    public void Clear() => _hashes.Clear();

    private ulong HashOf(EventTable table, string id) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id.AsSpan()), _seed + table.Name[0]);
}
