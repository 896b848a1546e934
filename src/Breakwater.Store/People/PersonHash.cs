namespace Breakwater.Store.People;

/// <summary>A person as the store knows one: the first 128 bits of HMAC-SHA-256 over the address, under a key of this installation.</summary>
/// <param name="Key">Number of the key; 0 is nobody.</param>
/// <param name="Value">The hash.</param>
public readonly record struct PersonHash(short Key, Guid Value)
{
    /// <summary>Nobody: no address was given, or the person was erased.</summary>
    public static PersonHash None => default;

    /// <summary>Whether there is somebody.</summary>
    public bool IsNone => Key == 0;
}
