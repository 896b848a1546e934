using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Walks a text by characters: a surrogate pair is one of two units, a lone surrogate one of one
/// unit.</summary>
internal ref struct Symbols(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _length;

    public readonly ReadOnlySpan<char> Current => _text.Slice(_start, _length);

    public readonly Symbols GetEnumerator() => this;

    public bool MoveNext()
    {
        _start += _length;
        _ = Rune.DecodeFromUtf16(_text[_start..], out _, out _length);
        return _length > 0;
    }

    /// <summary>Whether this character and the one behind it are letters, so that something can be put between
    /// them.</summary>
    public readonly bool IsBetweenLetters => IsLetter(_text[_start..]) && IsLetter(_text[(_start + _length)..]);

    /// <summary>Whether a text begins with a letter; marks, which belong to the letter before them, are none.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune);

    /// <summary>Whether two letters stand side by side somewhere.</summary>
    public static bool HaveNeighbours(ReadOnlySpan<char> text)
    {
        for (var symbols = new Symbols(text); symbols.MoveNext();)
        {
            if (symbols.IsBetweenLetters)
            {
                return true;
            }
        }

        return false;
    }
}
