using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Where a label of a host begins and ends in running text, which may be of a script without spaces.</summary>
internal static class LabelEdges
{
    // Latin, Greek and Cyrillic stand below; letters above never share a label with them: 点击t.cn, t.cn/a领取.
    private const char FirstOfOtherScripts = '\u0530';

    private const int MaxSpaces = 2;

    /// <summary>The start of the label before a dot, spaces before the dot passed over; -1 if there is none or it is too long.</summary>
    public static int StartBefore(in Scan scan, int dot)
    {
        var end = dot;
        for (var spaces = 0; spaces < MaxSpaces && end > scan.Floor && scan.IsSpace(end - 1); spaces++)
        {
            end--;
        }

        var start = end;
        var limit = Math.Max(scan.Floor, end - HostReader.MaxLabel);
        var isOther = end > limit && scan.Chars[end - 1] >= FirstOfOtherScripts;
        while (start > limit && IsInLabel(scan, start - 1, isOther, isUnspaced: isOther))
        {
            start--;
        }

        scan.Spend(end - start);
        if (start == limit && start > scan.Floor && IsInLabel(scan, start - 1, isOther, isUnspaced: isOther))
        {
            return -1;
        }

        while (start < end && scan.Chars[start] is '-' or '_')
        {
            start++;
        }

        return start < end ? start : -1;
    }

    /// <summary>The end of the label that begins here, hyphens at its end not counted. Behind a scheme a label may begin in a script
    /// without spaces and go on in Latin letters; in running text that is where the label begins.</summary>
    public static int EndOf(in Scan scan, int start, bool hasScheme)
    {
        var limit = Math.Min(scan.Chars.Length, start + HostReader.MaxLabel + 1);
        var at = start;
        var isOther = scan.At(start) >= FirstOfOtherScripts;
        var isUnspaced = isOther && scan.ClassAt(start) is CharClass.Ideograph or CharClass.Unspaced;
        while (at < limit && IsInLabel(scan, at, isOther && (!isUnspaced || hasScheme), isUnspaced))
        {
            at++;
        }

        scan.Spend(at - start);

        // Two links glued together: the next one's scheme is no part of this label.
        if (scan.At(at) == ':' && scan.At(at + 1) == '/')
        {
            at -= SchemeAtEnd(scan.Chars[start..at]);
        }

        while (at > start && scan.Chars[at - 1] is '-' or '_')
        {
            at--;
        }

        return at;
    }

    private static bool IsInLabel(in Scan scan, int at, bool isOther, bool isUnspaced) => scan.Classes[at] switch
    {
        CharClass.Digit => true,
        CharClass.Letter => isOther || (!isUnspaced && scan.Chars[at] < FirstOfOtherScripts),
        CharClass.Ideograph or CharClass.Unspaced => isUnspaced,
        _ => scan.Chars[at] is '-' or '_',
    };

    private static int SchemeAtEnd(ReadOnlySpan<char> label) =>
        label.Length > 5 && label.EndsWith("https") ? 5 : label.Length > 4 && label.EndsWith("http") ? 4 : 0;
}
