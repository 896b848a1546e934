namespace Breakwater.Engine.Text;

/// <summary>One word of letters and digits as it stands in folded characters, and whether its digits and signs mean letters.</summary>
internal readonly record struct WordScan(int Length, int Letters, int Digits, int Signs, bool IsLeet)
{
    // How far behind an @ the dot of a mail domain is looked for; RFC 1035 bounds a label at 63.
    private const int MaxLabel = 64;

    // How far behind an opening bracket its closing one is looked for: word(s) is spelling, c(ash is not.
    private const int MaxBracket = 12;

    // So many equal signs in a row may stand for a letter; every one of them looks for the end of the run.
    private const int MaxSignRun = 12;

    // A word of signs and digits alone (7#€) has at least two signs; $500 has one.
    private const int MinSigns = 2;

    // ASCII that may stand within a word: digits, the apostrophe, leet.
    private static readonly bool[] Joining =
        [.. Enumerable.Range(0, 0x80).Select(c => char.IsAsciiDigit((char)c) || c == '\'' || Leet.LetterOf((char)c) != '\0')];

    public WordTraits Traits =>
        (Letters > 0 ? WordTraits.Letters : WordTraits.None)
        | (Digits > 0 ? WordTraits.Digits : WordTraits.None)
        | (IsLeet ? WordTraits.Leet : WordTraits.None);

    /// <summary>Reads the word that starts here.</summary>
    /// <param name="chars">The folded characters.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="looseTo">How far weak signs were tried as letters in vain: words that start before need not try again,
    /// else a text like aa(aa(aa( would be read once for each of its words.</param>
    public static WordScan Read(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start, ref int looseTo)
    {
        var strict = Scan(chars, classes, start, withWeakSigns: false);
        var end = start + strict.Length;
        if (end >= chars.Length || !Leet.IsWeak(chars[end]) || start < looseTo)
        {
            return strict;
        }

        var loose = Scan(chars, classes, start, withWeakSigns: true);
        if (loose.IsLeet && IsLeetWithoutSigns(chars.Slice(start, loose.Length)))
        {
            return loose;
        }

        looseTo = start + loose.Length;
        return strict;
    }

    /// <summary>Reads the word that starts here in a text whose habit is leet: signs are letters wherever they stand.</summary>
    /// <returns>The word; an empty one where signs alone stand, or a plain number.</returns>
    public static WordScan ReadLeetText(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start, ref int looseTo)
    {
        int letters = 0, digits = 0, signs = 0;
        var at = start;
        for (; at < chars.Length; at++)
        {
            if (classes[at] == CharClass.Letter)
            {
                letters++;
            }
            else if (classes[at] == CharClass.Digit)
            {
                digits++;
            }
            else if (IsEdgeSign(chars, classes, at))
            {
                signs++;
            }
            else
            {
                break;
            }
        }

        if (letters == 0 && signs < MinSigns)
        {
            return classes[start] == CharClass.Digit ? Read(chars, classes, start, ref looseTo) : default;
        }

        var isLeet = signs > 0 || (digits > 0 && DigitsMeanLetters(chars[start..at]));
        return new WordScan(at - start, letters, digits, signs, isLeet);
    }

    /// <summary>Whether a character behind some letters is worth asking whether their word goes on: the dots, commas and spaces behind
    /// nearly every word are not.</summary>
    public static bool MayGoOn(char c) => c >= Joining.Length || Joining[c];

    /// <summary>Whether the character behind some letters may still belong to their word.</summary>
    public static bool GoesOn(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at)
    {
        if (at >= chars.Length || classes[at] == CharClass.Space)
        {
            return false;
        }

        if (classes[at] == CharClass.Digit || chars[at] == '\'')
        {
            return classes[at] == CharClass.Digit || IsLetter(classes, at + 1);
        }

        // A sign or several equal ones count as letters only before a letter or digit: the marks behind "hello!" and "me (" do not.
        return Leet.LetterOf(chars[at]) != '\0' && at + 1 < chars.Length
            && (chars[at + 1] == chars[at] || classes[at + 1] is CharClass.Letter or CharClass.Digit);
    }

    /// <summary>The same in a text whose habit is leet.</summary>
    public static bool GoesOnInLeetText(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at) =>
        at < chars.Length && classes[at] != CharClass.Space
        && (classes[at] == CharClass.Digit || chars[at] == '\'' || Leet.LetterOf(chars[at]) != '\0');

    /// <summary>Whether a currency sign here is the first letter of a word: $ex and €asy, but not $100.</summary>
    public static bool OpensLeet(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at) =>
        Leet.LetterOf(chars[at]) != '\0' && IsLetter(classes, at + 1)
        && (at == 0 || classes[at - 1] is CharClass.Space or CharClass.LineBreak);

    private static WordScan Scan(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start, bool withWeakSigns)
    {
        int letters = 0, digits = 0, signs = 0;
        var at = start;
        for (; at < chars.Length; at++)
        {
            if (classes[at] == CharClass.Letter)
            {
                letters++;
            }
            else if (classes[at] == CharClass.Digit)
            {
                digits++;
            }
            else if ((letters > 0 || at == start) && (withWeakSigns || !Leet.IsWeak(chars[at]))
                && CountLeetSigns(chars, classes, start, at) is var equal and > 0)
            {
                signs += equal;
                at += equal - 1;
            }
            else if (!IsApostrophe(chars, classes, start, at))
            {
                break;
            }
        }

        var isLeet = letters > 0 && (signs > 0 || (digits > 0 && DigitsMeanLetters(chars[start..at])));
        return new WordScan(at - start, letters, digits, signs, isLeet);
    }

    private static bool IsApostrophe(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start, int at) =>
        chars[at] == '\'' && at > start && IsLetter(classes, at - 1) && IsLetter(classes, at + 1);

    /// <summary>How many equal signs stand here that count as letters: behind a letter of their word, or as the currency sign that opens it.</summary>
    private static int CountLeetSigns(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int start, int at)
    {
        if (Leet.LetterOf(chars[at]) == '\0')
        {
            return 0;
        }

        if (at == start)
        {
            return classes[at] == CharClass.Currency ? 1 : 0;
        }

        var next = at + 1;
        while (next < chars.Length && next < at + MaxSignRun && chars[next] == chars[at])
        {
            next++;
        }

        var areLetters = next < chars.Length && classes[next] is CharClass.Letter or CharClass.Digit && chars[at] switch
        {
            '@' => !IsMailDomain(chars, classes, next),
            '(' => chars.Slice(next, Math.Min(MaxBracket, chars.Length - next)).IndexOf(')') < 0,
            _ => true,
        };
        return areLetters ? next - at : 0;
    }

    private static bool IsMailDomain(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at)
    {
        var end = Math.Min(chars.Length, at + MaxLabel);
        while (at < end && (classes[at] is CharClass.Letter or CharClass.Digit || chars[at] == '-'))
        {
            at++;
        }

        return at < chars.Length && chars[at] == '.' && IsLetter(classes, at + 1);
    }

    /// <summary>A sign that is a letter in a leet text: not an exclamation mark at the end, a bracket that is closed, or the @ of a mail address.</summary>
    private static bool IsEdgeSign(ReadOnlySpan<char> chars, ReadOnlySpan<CharClass> classes, int at) =>
        Leet.LetterOf(chars[at]) != '\0' && chars[at] switch
        {
            '!' => at + 1 < chars.Length && classes[at + 1] is not (CharClass.Space or CharClass.LineBreak or CharClass.Punctuation),
            '@' => !IsMailDomain(chars, classes, at + 1),
            '(' => chars.Slice(at, Math.Min(MaxBracket, chars.Length - at)).IndexOf(')') < 0,
            _ => true,
        };

    private static bool IsLetter(ReadOnlySpan<CharClass> classes, int at) => at < classes.Length && classes[at] == CharClass.Letter;

    /// <summary>fr33, v1agra, 0n and 1mp0r74nt mean letters; 150ppm, 24hrs, 4u, win500 and order numbers do not.</summary>
    private static bool DigitsMeanLetters(ReadOnlySpan<char> word)
    {
        var (head, inside, longest) = DigitRuns(word, out var tail);
        if (head > 0 && inside == 0 && tail == 0)
        {
            return head == 1 && !Leet.IsUnit(word[1..]);
        }

        return inside > 0 ? longest <= Leet.MaxRun : head == 0 && tail is 1 or 2;
    }

    /// <summary>Digits at the head of a word that is not all digits, within it, and in its longest run; and at its tail.</summary>
    private static (int Head, int Inside, int Longest) DigitRuns(ReadOnlySpan<char> word, out int tail)
    {
        int head = 0, inside = 0, longest = 0, run = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (char.IsAsciiDigit(word[at]))
            {
                longest = Math.Max(longest, ++run);
                continue;
            }

            head = run == at ? run : head;
            inside += run == at ? 0 : run;
            run = 0;
        }

        tail = run;
        return (head, inside, longest);
    }

    /// <summary>Whether a word has leet besides its weak signs: a digit or strong sign among its letters.</summary>
    private static bool IsLeetWithoutSigns(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Leet.LetterOf(c) != '\0' && !Leet.IsWeak(c))
            {
                return true;
            }
        }

        return false;
    }
}
