using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>How the dot between two labels is written.</summary>
[Flags]
internal enum DotForm : byte
{
    None = 0,

    /// <summary>A dot.</summary>
    Plain = 1,

    /// <summary>[.], (dot), {.}: nobody writes that but to hide a link.</summary>
    Bracketed = 1 << 1,

    /// <summary>example dot com.</summary>
    Spelled = 1 << 2,

    /// <summary>example .com, with no space behind the dot.</summary>
    SpaceBefore = 1 << 3,

    /// <summary>example. com, example . com.</summary>
    SpaceBehind = 1 << 4,

    /// <summary>example,com.</summary>
    Comma = 1 << 5,

    /// <summary>A middle dot, or the full stop of Chinese and Japanese.</summary>
    Foreign = 1 << 6,

    /// <summary>All but the plain one.</summary>
    Disguised = Bracketed | Spelled | SpaceBefore | SpaceBehind | Comma | Foreign,
}

/// <summary>Reads what stands for a dot behind a label.</summary>
internal static class DotReader
{
    // Spammers put one space, some two; more part sentences.
    private const int MaxSpaces = 2;

    /// <summary>Whether a character is a dot at middle height.</summary>
    public static bool IsMiddleDot(char c) => c is '·' or '•' or '∙' or '⋅' or '・' or '‧' or '․';

    /// <summary>Reads the dot that begins here or behind spaces, and where the next label begins.</summary>
    public static DotForm Read(in Scan scan, int at, out int next)
    {
        var from = scan.SkipSpaces(at, MaxSpaces);
        var form = FormAt(scan, from, from > at, out var end);
        next = form is DotForm.Plain ? end : scan.SkipSpaces(end, MaxSpaces);
        if (form == DotForm.Plain)
        {
            (form, next) = PlainForm(scan, from, from > at);
        }

        return form != DotForm.None && CanBeginLabel(scan, next) ? form : DotForm.None;
    }

    private static (DotForm Form, int Next) PlainForm(in Scan scan, int dot, bool isSpacedBefore)
    {
        var next = scan.SkipSpaces(dot + 1, MaxSpaces);
        if (next > dot + 1)
        {
            return (DotForm.SpaceBehind, next);
        }

        // The folded dot of 。 is a full stop more often than a disguise; a full-width dot is just another dot.
        var form = scan.WrittenAt(dot) is '。' or '｡' ? DotForm.Foreign : DotForm.Plain;
        return (isSpacedBefore ? DotForm.SpaceBefore : form, next);
    }

    private static DotForm FormAt(in Scan scan, int at, bool isSpaced, out int end)
    {
        end = at + 1;
        switch (scan.At(at))
        {
            case '.':
                return DotForm.Plain;
            case ',':
                return isSpaced ? DotForm.None : DotForm.Comma;
            case '[' or '(' or '{' or '<':
                return TryReadBracket(scan, at, out end) ? DotForm.Bracketed : DotForm.None;
            case var c when IsMiddleDot(c):
                return DotForm.Foreign;
            default:
                return TryReadWord(scan, at, isSpaced, out end) ? DotForm.Spelled : DotForm.None;
        }
    }

    private static bool TryReadBracket(in Scan scan, int open, out int end)
    {
        var at = scan.SkipSpaces(open + 1, MaxSpaces);
        if (scan.At(at) is '.' or ',' || IsMiddleDot(scan.At(at)))
        {
            at++;
        }
        else if (TryReadWord(scan, at, isSpaced: true, out end))
        {
            at = end;
        }
        else
        {
            end = open;
            return false;
        }

        at = scan.SkipSpaces(at, MaxSpaces);
        end = at + 1;
        return (scan.At(open), scan.At(at)) is ('[', ']') or ('(', ')') or ('{', '}') or ('<', '>');
    }

    /// <summary>dot, d0t, punto, точка; 点 also without spaces around it.</summary>
    private static bool TryReadWord(in Scan scan, int at, bool isSpaced, out int end)
    {
        end = at;
        if (!isSpaced && scan.ClassAt(at) is not (CharClass.Ideograph or CharClass.Unspaced))
        {
            return false;
        }

        if (scan.At(at) == 'd' && scan.At(at + 1) == '0' && scan.At(at + 2) == 't')
        {
            end = at + 3;
        }
        else if (!scan.TryFindKeyword(at, out var word, out end) || !word.Is(KeywordRole.Dot) || scan.At(at + 1) is '\0' or ' ')
        {
            return false;
        }

        return true;
    }

    private static bool CanBeginLabel(in Scan scan, int at) =>
        scan.ClassAt(at) is CharClass.Letter or CharClass.Digit or CharClass.Ideograph or CharClass.Unspaced;
}
