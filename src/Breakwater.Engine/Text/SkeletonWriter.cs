namespace Breakwater.Engine.Text;

/// <summary>Writes the skeleton of a text word by word.</summary>
internal ref struct SkeletonWriter(Span<char> buffer)
{
    private int _start;
    private char _last;
    private int _run;

    /// <summary>Where the skeleton is written.</summary>
    public Span<char> Buffer { get; } = buffer;

    /// <summary>Whether a space parts the next word from the one before.</summary>
    public bool NeedsSpace { get; private set; }

    /// <summary>Characters written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Letters of the word beyond two equal ones in a row: a second one is spelling, a third emphasis or disguise.</summary>
    public int Stretched { get; private set; }

    /// <summary>Where the word just written stands.</summary>
    public readonly TextSpan Word => new(_start, Length - _start);

    /// <summary>Begins a word; a space parts it from the word before, unless that is a Han character.</summary>
    public void BeginWord()
    {
        if (NeedsSpace)
        {
            Buffer[Length++] = ' ';
        }

        Begin(needsSpace: true);
    }

    /// <summary>Goes on behind words that were written into the buffer.</summary>
    public void GoOn(int length, bool needsSpace)
    {
        Length = length;
        NeedsSpace = needsSpace;
    }

    /// <summary>Writes letters, free of branches.</summary>
    public void AppendLetters(ReadOnlySpan<char> letters)
    {
        var room = Buffer.Slice(Length, letters.Length);
        var written = 0;
        var before = '\0';
        foreach (var c in letters)
        {
            var letter = Leet.Merge(c);
            room[written] = letter;
            written += letter != before ? 1 : 0;
            before = letter;
        }

        Length += written;
        Stretched = letters.Length - written > 1 ? CountStretched(letters) : 0;
    }

    /// <summary>Writes a word of more than letters; apostrophes inside it are left out.</summary>
    public void AppendWord(ReadOnlySpan<char> word, bool asLeet)
    {
        for (var at = 0; at < word.Length;)
        {
            var digits = CountDigits(word[at..]);
            if (digits > Leet.MaxRun)
            {
                AppendNumber(word.Slice(at, digits));
                at += digits;
                continue;
            }

            for (var end = at + Math.Max(digits, 1); at < end; at++)
            {
                Append(word[at], asLeet);
            }
        }
    }

    /// <summary>Writes one character of a word.</summary>
    public void Append(char c, bool asLeet)
    {
        if (c == '\'')
        {
            return;
        }

        var letter = asLeet && Leet.LetterOf(c) is var meant and not '\0' ? meant : c;
        _run = letter == _last ? _run + 1 : 0;
        _last = letter;
        if (char.IsAsciiDigit(letter))
        {
            Buffer[Length++] = letter;
            return;
        }

        Stretched += _run > 1 ? 1 : 0;
        letter = Leet.Merge(letter);
        if (Length == _start || Buffer[Length - 1] != letter)
        {
            Buffer[Length++] = letter;
        }
    }

    /// <summary>Writes a Han character, which is a word.</summary>
    public void AppendIdeograph(scoped ReadOnlySpan<char> character)
    {
        Begin(needsSpace: false);
        character.CopyTo(Buffer[Length..]);
        Length += character.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> word)
    {
        var count = 0;
        while (count < word.Length && char.IsAsciiDigit(word[count]))
        {
            count++;
        }

        return count;
    }

    private void AppendNumber(ReadOnlySpan<char> digits)
    {
        digits.CopyTo(Buffer[Length..]);
        Length += digits.Length;
        _last = '\0';
        _run = 0;
    }

    private void Begin(bool needsSpace)
    {
        NeedsSpace = needsSpace;
        _start = Length;
        _last = '\0';
        _run = 0;
        Stretched = 0;
    }

    private static int CountStretched(ReadOnlySpan<char> letters)
    {
        var stretched = 0;
        for (var at = 2; at < letters.Length; at++)
        {
            stretched += letters[at] == letters[at - 1] && letters[at] == letters[at - 2] ? 1 : 0;
        }

        return stretched;
    }
}
