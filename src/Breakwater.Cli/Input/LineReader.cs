namespace Breakwater.Cli.Input;

/// <summary>Cuts a stream into lines within bounded memory; a line beyond the bound is skipped to its end, and said to be too long.</summary>
/// <param name="source">Where the bytes come from.</param>
/// <param name="beforeRead">Called before each wait for more bytes, so that what was decided so far can be shown.</param>
internal sealed class LineReader(Stream source, Action beforeRead)
{
    /// <summary>The longest line, in bytes: ten times the longest message that the engine reads to its end.</summary>
    public const int MaxLine = 1 << 20;

    private const int FirstBuffer = 1 << 16;
    private const byte NewLine = (byte)'\n';

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private int _lineStart;
    private int _lineLength;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line is beyond the bound; <see cref="Line"/> is then empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line without its end; valid until the next call.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Looks at the start of the stream: up to the end of its first line that is not blank, or to the size of the first buffer.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (_end < FirstBuffer && !HasLine(_buffer.AsSpan(0, _end)) && Fill())
        {
        }

        var hasMark = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8);
        _start = hasMark ? "\uFEFF"u8.Length : 0;
        return _buffer.AsSpan(_start, _end - _start);
    }

    /// <summary>Reads the next line; false at the end.</summary>
    public bool Read()
    {
        IsTooLong = false;
        var scanned = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf(NewLine);
            if (at >= 0)
            {
                return Take(scanned + at, 1);
            }

            scanned = _end - _start;
            if (scanned > MaxLine)
            {
                return SkipLine();
            }

            if (!Fill())
            {
                return scanned > 0 && Take(scanned, 0);
            }
        }
    }

    private static bool HasLine(ReadOnlySpan<byte> head)
    {
        var text = head.IndexOfAnyExcept(" \t\r\n"u8);
        return text >= 0 && head[text..].Contains(NewLine);
    }

    private bool Take(int length, int end)
    {
        Number++;
        _lineStart = _start;
        _lineLength = length > 0 && _buffer[_start + length - 1] == '\r' ? length - 1 : length;
        _start += length + end;
        if (_lineLength > MaxLine)
        {
            IsTooLong = true;
            _lineLength = 0;
        }

        return true;
    }

    private bool SkipLine()
    {
        Number++;
        IsTooLong = true;
        _lineLength = 0;
        int at;
        do
        {
            _start = _end;
            if (!Fill())
            {
                return true;
            }

            at = _buffer.AsSpan(_start, _end - _start).IndexOf(NewLine);
        }
        while (at < 0);

        _start += at + 1;
        return true;
    }

    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        MakeRoom();
        beforeRead();
        var count = source.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isAtEnd = count == 0;
        return count > 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
