using System.Security.Cryptography;
using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Store.People;

/// <summary>The keys under which people are hashed: a file that only its owner may read. New events are hashed under the newest key; the older
/// ones find people in older events. A key that is destroyed makes its hashes nobody's for good. Safe for many threads.</summary>
public sealed class PersonKeys
{
    /// <summary>What the address of somebody who is known by hash alone begins with.</summary>
    public const string PseudonymMark = "~";

    private const int KeyBytes = 32;
    private const int HashBytes = 16;
    private const int MaxKeyLines = 1000;
    private readonly string _path;
    private readonly TimeProvider _time;
    private volatile IReadOnlyList<PersonKey> _keys;

    private PersonKeys(string path, TimeProvider time, IReadOnlyList<PersonKey> keys) => (_path, _time, _keys) = (path, time, keys);

    /// <summary>Number of the key that new events are hashed under.</summary>
    public short Current => _keys[^1].Number;

    /// <summary>The numbers of all keys there are, the oldest first.</summary>
    public IReadOnlyList<short> Numbers => [.. _keys.Select(key => key.Number)];

    /// <summary>Reads the keys of a file, or makes the file with a first key where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged: it is never replaced, since with its keys every person would be lost.</exception>
    public static PersonKeys Open(string path, TimeProvider time)
    {
        if (File.Exists(path))
        {
            return new PersonKeys(path, time, PersonKeyFile.Read(path));
        }

        var keys = new PersonKeys(path, time, []);
        keys.Rotate();
        return keys;
    }

    /// <summary>Makes a new key; people are other hashes from now on, and can still be found in older events.</summary>
    /// <returns>The new key's number.</returns>
    internal short Rotate()
    {
        var number = (short)(_keys.Count == 0 ? 1 : _keys[^1].Number + 1);
        if (_keys.Count == MaxKeyLines)
        {
            throw new InvalidOperationException($"there are {MaxKeyLines} keys: destroy old ones first");
        }

        Keep([.. _keys, new PersonKey(number, _time.GetUtcNow(), RandomNumberGenerator.GetBytes(KeyBytes))]);
        return number;
    }

    /// <summary>Destroys an older key: nobody can be recognised in events that were hashed under it, by this installation neither.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key, or it is the current one.</exception>
    public void Destroy(short number)
    {
        if (number == Current || _keys.All(key => key.Number != number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "only a key that exists and is not the current one can be destroyed");
        }

        Keep([.. _keys.Where(key => key.Number != number)]);
    }

    /// <summary>Who an address is, under the current key.</summary>
    public PersonHash Hash(Address address) => HashUnder(_keys[^1], address);

    /// <summary>Who an address is or was, under each key there is.</summary>
    public IReadOnlyList<PersonHash> Hashes(Address address) => [.. _keys.Select(key => HashUnder(key, address))];

    /// <summary>The address under which somebody known by hash alone appears in what is read back.</summary>
    public static Address Pseudonym(PersonHash person) =>
        person.IsNone ? Address.None : new Address(AddressKind.Handle, PseudonymMark + person.Value.ToString("N"));

    /// <summary>The pseudonym of an address: what state that must be equal after a replay is to be told in its place.</summary>
    public Address Pseudonym(Address address) => Pseudonym(Hash(address));

    private static PersonHash HashUnder(PersonKey key, Address address)
    {
        if (address.Kind == AddressKind.None)
        {
            return PersonHash.None;
        }

        // The kind keeps apart a short code and a handle of the same digits.
        Span<byte> bytes = stackalloc byte[1 + Encoding.UTF8.GetMaxByteCount(Address.MaxLength)];
        bytes[0] = (byte)address.Kind;
        var length = 1 + Encoding.UTF8.GetBytes(address.Value.AsSpan(0, Math.Min(address.Value.Length, Address.MaxLength)), bytes[1..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Secret, bytes[..length], hash);
        return new PersonHash(key.Number, new Guid(hash[..HashBytes], bigEndian: true));
    }

    private void Keep(IReadOnlyList<PersonKey> keys)
    {
        PersonKeyFile.Write(_path, keys);
        _keys = keys;
    }
}
