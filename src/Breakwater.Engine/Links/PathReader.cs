using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Reads what stands behind a host up to where the link ends, and writes it as it was written, capitals kept.</summary>
internal static class PathReader
{
    /// <summary>The longest link that is kept; most browsers and servers once agreed on it, and messages carry far shorter ones.</summary>
    public const int MaxLink = 2_048;

    // Marks that end a sentence or quote; a link rarely ends with one.
    private const string Trailing = ".,;:!?'*_~)]([";

    /// <summary>Whether a path, query or fragment begins here.</summary>
    public static bool Begins(in Scan scan, int at) => scan.At(at) switch
    {
        '/' or '\\' => true,
        '?' or '#' => scan.IsLetterOrDigit(at + 1) && scan.IsAscii(at),
        _ => false,
    };

    /// <summary>Reads from here on and writes behind the host; gives the end.</summary>
    public static int Read(in Scan scan, int start, int linkStart)
    {
        var end = EndOf(scan, start);
        if (scan.At(start) is not ('/' or '\\'))
        {
            scan.Meant.Append('/');
        }

        for (var at = start; at < end && scan.Meant.Length - linkStart < MaxLink; at++)
        {
            if (scan.IsAscii(at))
            {
                scan.Meant.Append(scan.Chars[at] == '\\' ? '/' : scan.WrittenAt(at));
            }
            else
            {
                AppendForeign(scan, at);
            }
        }

        return end;
    }

    /// <summary>Writes a character beyond ASCII as it stands, unless it only dresses an ASCII one up.</summary>
    private static void AppendForeign(in Scan scan, int at)
    {
        var origin = scan.OriginOf(at);
        Rune.DecodeFromUtf16(scan.Written[origin..], out var rune, out var length);
        if (scan.Chars[at] < 0x80 && (LabelLetters.IsCompatibility(rune.Value) || !Rune.IsLetter(rune)))
        {
            scan.Meant.Append(scan.Chars[at]);
        }
        else if (at == 0 || scan.OriginOf(at - 1) != origin)
        {
            scan.Meant.Append(scan.Written.Slice(origin, length));
        }
    }

    private static int EndOf(in Scan scan, int start)
    {
        var (open, squares) = (0, 0);
        var at = start;
        for (; at < scan.Chars.Length && Continues(scan, at); at++)
        {
            switch (scan.Chars[at])
            {
                case '(':
                    open++;
                    break;
                case ')' when --open < 0:
                    return TrimmedEnd(scan, start, at);
                case '[':
                    squares++;
                    break;
                case ']' when --squares < 0:
                    return TrimmedEnd(scan, start, at);
                case ':' when scan.At(at + 1) == '/' && scan.At(at + 2) == '/' && GluedScheme(scan, start, at) is var scheme and > 0:
                    return scheme;
            }
        }

        scan.Spend(at - start);
        return TrimmedEnd(scan, start, at);
    }

    private static bool Continues(in Scan scan, int at)
    {
        var c = scan.Chars[at];
        if (scan.IsAscii(at))
        {
            return c is > ' ' and not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '^');
        }

        // Full-width slashes dress a path up; other marks of foreign scripts, and scripts without spaces, follow a link in running text.
        return scan.Classes[at] is CharClass.Letter or CharClass.Digit || (c is '/' or '=' or '.' or '-' or '_' && c != scan.WrittenAt(at));
    }

    /// <summary>Where a second link's scheme begins inside a path; a link handed over as a parameter stays part of the first.</summary>
    private static int GluedScheme(in Scan scan, int start, int colon)
    {
        var letters = scan.Chars[start..colon];
        var scheme = letters.EndsWith("https") ? colon - 5 : letters.EndsWith("http") ? colon - 4 : 0;
        return scheme > start && scan.IsLetterOrDigit(scheme - 1) ? scheme : 0;
    }

    private static int TrimmedEnd(in Scan scan, int start, int end)
    {
        var hasOpen = scan.Chars[start..end].Contains('(');
        while (end > start + 1 && Trailing.Contains(scan.Chars[end - 1], StringComparison.Ordinal))
        {
            if (hasOpen && scan.Chars[end - 1] == ')')
            {
                break;
            }

            end--;
        }

        return end;
    }
}
