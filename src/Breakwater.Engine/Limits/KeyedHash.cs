using System.Numerics;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>SipHash (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012), with 1 and 3 rounds as hash tables use it:
/// who does not know the key cannot choose texts that collide.</summary>
internal readonly struct KeyedHash(ulong low, ulong high)
{
    /// <summary>Hashes a text, apart from equal texts with another salt.</summary>
    public ulong Of(ReadOnlySpan<char> text, ulong salt) => Of(MemoryMarshal.AsBytes(text), salt, compress: 1, finish: 3);

    /// <summary>Hashes two numbers.</summary>
    public ulong Of(ulong first, ulong second)
    {
        var state = new State(low, high);
        state.Absorb(first, 1);
        state.Absorb(second, 1);
        return state.Finish(16UL << 56, 1, 3);
    }

    /// <summary>Hashes bytes with so many rounds for each word and at the end.</summary>
    internal ulong Of(ReadOnlySpan<byte> bytes, ulong salt, int compress, int finish)
    {
        var state = new State(low ^ salt, high);
        var last = (ulong)bytes.Length << 56;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            state.Absorb(word, compress);
        }

        var rest = bytes[(bytes.Length & ~7)..];
        for (var at = 0; at < rest.Length; at++)
        {
            last |= (ulong)rest[at] << (8 * at);
        }

        return state.Finish(last, compress, finish);
    }

    private struct State(ulong low, ulong high)
    {
        private ulong _a = low ^ 0x736f6d6570736575;
        private ulong _b = high ^ 0x646f72616e646f6d;
        private ulong _c = low ^ 0x6c7967656e657261;
        private ulong _d = high ^ 0x7465646279746573;

        public void Absorb(ulong word, int rounds)
        {
            _d ^= word;
            Mix(rounds);
            _a ^= word;
        }

        public ulong Finish(ulong last, int compress, int finish)
        {
            Absorb(last, compress);
            _c ^= 0xFF;
            Mix(finish);
            return _a ^ _b ^ _c ^ _d;
        }

        private void Mix(int rounds)
        {
            for (; rounds > 0; rounds--)
            {
                _a += _b;
                _c += _d;
                _b = BitOperations.RotateLeft(_b, 13) ^ _a;
                _d = BitOperations.RotateLeft(_d, 16) ^ _c;
                _a = BitOperations.RotateLeft(_a, 32);
                _c += _b;
                _a += _d;
                _b = BitOperations.RotateLeft(_b, 17) ^ _c;
                _d = BitOperations.RotateLeft(_d, 21) ^ _a;
                _c = BitOperations.RotateLeft(_c, 32);
            }
        }
    }
}
