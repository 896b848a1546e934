using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>What a host is known for.</summary>
[Flags]
internal enum HostRole : byte
{
    None = 0,
    Shortener = 1,
    Platform = 2,
    Invite = 4,
}

/// <summary>Hosts that anybody can hide behind or that lead into a messenger (hosts.tsv).</summary>
internal sealed class KnownHosts
{
    private const int Hosts = 2_500;
    private const int MessengerShift = 8;

    private readonly HashedNames _hosts = new(Hosts);

    private KnownHosts(ReadOnlySpan<byte> file)
    {
        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                Add(line);
            }
        }
    }

    /// <summary>The list that ships with the engine.</summary>
    public static KnownHosts Shipped { get; } = new(TableFile.Read("hosts.tsv"));

    /// <summary>How many hosts are known.</summary>
    public int Count => _hosts.Count;

    /// <summary>What the host of this hash is known for.</summary>
    public HostRole RoleOf(ulong hash, out Messenger messenger)
    {
        var value = _hosts[hash];
        messenger = (Messenger)(value >> MessengerShift);
        return (HostRole)value;
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        var columns = new TableColumns(line);
        var host = columns.Next();
        var role = RoleOf(columns.Next());
        var name = columns.Next();
        var messenger = name.Length > 1 ? Enum.Parse<Messenger>(Encoding.ASCII.GetString(name)) : Messenger.None;
        _hosts.Add(MeantText.Hash(host), (ushort)((byte)role | ((int)messenger << MessengerShift)));
    }

    private static HostRole RoleOf(ReadOnlySpan<byte> name) => name[0] switch
    {
        (byte)'s' => HostRole.Shortener,
        (byte)'i' => HostRole.Invite,
        _ => HostRole.Platform,
    };
}
