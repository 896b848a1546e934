using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>What a character may begin or join; most begin nothing.</summary>
internal enum Cue : byte
{
    None,
    Letter,
    Unspaced,
    Digit,
    Dot,
    Comma,
    Bracket,
    Colon,
    At,
    Plus,
    Star,
    Percent,
    Money,
}

/// <summary>Which cue a folded character is.</summary>
internal static class Cues
{
    private static readonly Cue[] Ascii = Table();

    public static Cue Of(char c, CharClass charClass) => c < Ascii.Length ? Ascii[c] : OfForeign(c, charClass);

    private static Cue OfForeign(char c, CharClass charClass) => charClass switch
    {
        CharClass.Letter => Cue.Letter,
        CharClass.Ideograph or CharClass.Unspaced => Cue.Unspaced,
        CharClass.Currency => Cue.Money,
        CharClass.Punctuation or CharClass.Symbol when DotReader.IsMiddleDot(c) => Cue.Dot,
        _ => Cue.None,
    };

    private static Cue[] Table()
    {
        var table = new Cue[0x80];
        table.AsSpan('a', 26).Fill(Cue.Letter);
        table.AsSpan('0', 10).Fill(Cue.Digit);
        foreach (var (c, cue) in (ReadOnlySpan<(char, Cue)>)
        [
            ('.', Cue.Dot), (',', Cue.Comma), ('[', Cue.Bracket), ('(', Cue.Bracket), ('{', Cue.Bracket), ('<', Cue.Bracket),
            (':', Cue.Colon), ('@', Cue.At), ('+', Cue.Plus), ('*', Cue.Star), ('#', Cue.Star), ('%', Cue.Percent), ('$', Cue.Money),
        ])
        {
            table[c] = cue;
        }

        return table;
    }
}
