using System.Text;

namespace Breakwater.Engine.Links;

/// <summary>Writes a label of a host as meant: in lower-case ASCII, with letters beyond it as xn--.</summary>
internal static class LabelWriter
{
    private const string Prefix = "xn--";

    /// <summary>Appends a label to the meant text; false if it is too long for a name (RFC 1035).</summary>
    /// <param name="scan">The text.</param>
    /// <param name="start">Where the label begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="asItLooks">Whether letters of other scripts are meant as the Latin ones they resemble.</param>
    /// <param name="traits">What the letters give away.</param>
    public static bool TryAppend(in Scan scan, int start, int end, bool asItLooks, out MentionTraits traits)
    {
        traits = MentionTraits.None;
        var label = scan.Chars[start..end];
        if (scan.IsAscii(start, end) || (asItLooks && Ascii.IsValid(label)))
        {
            scan.Meant.Append(label);
            traits = TraitsOfEncoded(label);
            return true;
        }

        var letters = new LabelLetters(stackalloc int[LabelLetters.MaxLength]);
        if (!letters.TryRead(scan, start, end))
        {
            return false;
        }

        if (letters.IsInternational)
        {
            traits = TraitsOf(letters);
            return TryEncode(scan.Meant, letters.Points);
        }

        foreach (var point in letters.Points)
        {
            scan.Meant.Append((char)point);
        }

        return true;
    }

    private static bool TryEncode(MeantText meant, ReadOnlySpan<int> points)
    {
        Span<char> encoded = stackalloc char[LabelLetters.MaxLength - Prefix.Length];
        var fits = Punycode.TryEncode(points, encoded, out var length);
        meant.Append(Prefix);
        meant.Append(encoded[..length]);
        return fits;
    }

    private static MentionTraits TraitsOfEncoded(ReadOnlySpan<char> label)
    {
        if (!label.StartsWith(Prefix))
        {
            return MentionTraits.None;
        }

        var letters = new LabelLetters(stackalloc int[LabelLetters.MaxLength]);
        letters.ReadEncoded(label[Prefix.Length..]);
        return TraitsOf(letters);
    }

    private static MentionTraits TraitsOf(in LabelLetters letters) =>
        letters.IsMixed ? MentionTraits.Idn | MentionTraits.MixedScriptHost : MentionTraits.Idn;
}
