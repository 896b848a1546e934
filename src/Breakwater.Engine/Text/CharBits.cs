using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Breakwater.Engine.Text;

/// <summary>Questions about folded characters, answered by one bit for each: where a run of letters ends is then one instruction,
/// while a loop over it is mispredicted at the end of nearly every word, which costs more than the word.</summary>
internal sealed class CharBits
{
    /// <summary>Characters whose bits are read at once.</summary>
    public const int Window = 64;

    private ulong[] _letters = new ulong[16];
    private ulong[] _idle = new ulong[16];
    private ulong[] _spaces = new ulong[16];
    private ulong[] _twins = new ulong[16];
    private ulong[] _odd = new ulong[16];

    /// <summary>Which of the characters from here on are letters, the first in the lowest bit.</summary>
    public ulong LettersAt(int at) => At(_letters, at);

    /// <summary>Which are spaces, punctuation or symbols: they begin no word.</summary>
    public ulong IdleAt(int at) => At(_idle, at);

    /// <summary>Which are spaces.</summary>
    public ulong SpacesAt(int at) => At(_spaces, at);

    /// <summary>Which are followed by the same letter, i and l being one.</summary>
    public ulong TwinsAt(int at) => At(_twins, at);

    /// <summary>Which are neither letters nor spaces: digits, punctuation, signs, ends of lines.</summary>
    public ulong OddAt(int at) => At(_odd, at);

    /// <summary>Takes the bits of a text.</summary>
    /// <param name="chars">The folded characters, a window and more beyond the last.</param>
    /// <param name="classes">Their classes, a window beyond the last.</param>
    /// <param name="length">How many of them count.</param>
    public void Take(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int length)
    {
        // One more, so that a window may begin at the end; and behind it one that is empty.
        var last = length / Window;
        Reserve(last + 2);
        var units = MemoryMarshal.Cast<char, ushort>(chars);
        var bytes = MemoryMarshal.Cast<CharClass, byte>(classes);
        for (var block = 0; block <= last; block++)
        {
            var at = block * Window;
            _letters[block] = In(bytes[at..], CharClass.Letter);
            _spaces[block] = In(bytes[at..], CharClass.Space);
            _idle[block] = _spaces[block] | MarksIn(bytes[at..]);
            _twins[block] = TwinsIn(units[at..]);
            _odd[block] = OddIn(bytes[at..]);
        }

        var inside = (1UL << (length % Window)) - 1;
        _letters[last] &= inside;
        _idle[last] &= inside;
        _odd[last] &= inside;
        _spaces[last] &= inside;
        _letters[last + 1] = _idle[last + 1] = _spaces[last + 1] = _twins[last + 1] = _odd[last + 1] = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong At(ulong[] bits, int at)
    {
        var block = at / Window;
        return (bits[block] >> at) | (bits[block + 1] << 1 << ~at);
    }

    private static ulong In(ReadOnlySpan<byte> classes, CharClass charClass) =>
        Join(Is(First(classes), charClass), Is(Second(classes), charClass));

    private static ulong MarksIn(ReadOnlySpan<byte> classes) => Join(AreMarks(First(classes)), AreMarks(Second(classes)));

    private static Vector256<byte> AreMarks(Vector256<byte> classes) =>
        Is(classes, CharClass.Punctuation) | Is(classes, CharClass.LineBreak) | Is(classes, CharClass.Symbol);

    private static Vector256<byte> Is(Vector256<byte> classes, CharClass charClass) =>
        Vector256.Equals(classes, Vector256.Create((byte)charClass));

    private static ulong OddIn(ReadOnlySpan<byte> classes) => ~Join(ArePlain(First(classes)), ArePlain(Second(classes)));

    private static Vector256<byte> ArePlain(Vector256<byte> classes) =>
        Is(classes, CharClass.Letter) | Is(classes, CharClass.Space) | Is(classes, CharClass.Ideograph) | Is(classes, CharClass.Unspaced);

    private static ulong TwinsIn(ReadOnlySpan<ushort> chars)
    {
        var bits = 0UL;
        for (var at = 0; at < Window; at += 2 * Vector256<ushort>.Count)
        {
            var low = Twins(chars[at..]);
            var high = Twins(chars[(at + Vector256<ushort>.Count)..]);
            bits |= (ulong)Vector256.Narrow(low, high).ExtractMostSignificantBits() << at;
        }

        return bits;
    }

    private static Vector256<ushort> Twins(ReadOnlySpan<ushort> chars) =>
        Vector256.Equals(Leet.Merge(Vector256.Create(chars)), Leet.Merge(Vector256.Create(chars[1..])));

    private static Vector256<byte> First(ReadOnlySpan<byte> classes) => Vector256.Create(classes);

    private static Vector256<byte> Second(ReadOnlySpan<byte> classes) => Vector256.Create(classes[Vector256<byte>.Count..]);

    private static ulong Join(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    private void Reserve(int blocks)
    {
        if (blocks > _letters.Length)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)blocks);
            _letters = new ulong[size];
            _idle = new ulong[size];
            _spaces = new ulong[size];
            _twins = new ulong[size];
            _odd = new ulong[size];
        }
    }
}
