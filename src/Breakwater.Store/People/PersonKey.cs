namespace Breakwater.Store.People;

/// <summary>One key under which people are hashed.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Secret">32 random bytes.</param>
internal sealed record PersonKey(short Number, DateTimeOffset Made, byte[] Secret);
