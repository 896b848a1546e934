using System.IO.Hashing;
using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>What mentions mean, one after the other in one buffer that is used for message after message.</summary>
internal sealed class MeantText
{
    private char[] _chars = new char[2048];

    public int Length { get; private set; }

    /// <summary>How many characters the finders have read, beyond the one walk over the text.</summary>
    public long Effort { get; set; }

    public ReadOnlySpan<char> this[TextSpan span] => _chars.AsSpan(span.Start, span.Length);

    public void Append(char c)
    {
        Reserve(1);
        _chars[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(long number)
    {
        Reserve(20);
        number.TryFormat(_chars.AsSpan(Length), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Forgets everything from an index on.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Everything from an index on.</summary>
    public TextSpan Since(int start) => new(start, Length - start);

    /// <summary>XxHash3 of the text in UTF-8, so that it is equal in every program that knows the same name.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[text.Length * 3];
        return XxHash3.HashToUInt64(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>The same of a name that is ASCII already, as the tables hold them.</summary>
    public static ulong Hash(ReadOnlySpan<byte> ascii) => XxHash3.HashToUInt64(ascii);

    private void Reserve(int more)
    {
        if (Length + more > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(Length + more, _chars.Length * 2));
        }
    }
}
