using System.Buffers.Binary;
using Breakwater.Engine.Limits;

namespace Breakwater.Tests.Limits;

public sealed class KeyedHashTests
{
    private static readonly KeyedHash Reference = new(0x0706050403020100, 0x0F0E0D0C0B0A0908);

    // The vectors of SipHash-2-4 in the authors' reference: the input of n bytes is 0, 1, 2, … n - 1.
    [Theory]
    [InlineData(0, 0x726FDB47DD0E0E31UL)]
    [InlineData(1, 0x74F839C593DC67FDUL)]
    [InlineData(7, 0xAB0200F58B01D137UL)]
    [InlineData(8, 0x93F5F5799A932462UL)]
    [InlineData(15, 0xA129CA6149BE45E5UL)]
    public void With_two_and_four_rounds_it_gives_the_published_vectors(int length, ulong expected)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        Assert.Equal(expected, Reference.Of(bytes, 0, 2, 4));
    }

    [Fact]
    public void Two_numbers_hash_as_their_sixteen_bytes_do()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, 123);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), 456);
        Assert.Equal(Reference.Of(bytes, 0, 1, 3), Reference.Of(123, 456));
    }

    [Fact]
    public void Key_salt_and_every_character_matter()
    {
        ulong[] hashes =
        [
            Reference.Of("bob", 0), Reference.Of("bob", 1), Reference.Of("bobo", 0), Reference.Of("Bob", 0), Reference.Of("", 0),
            new KeyedHash(1, 2).Of("bob", 0), new KeyedHash(2, 1).Of("bob", 0),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}
