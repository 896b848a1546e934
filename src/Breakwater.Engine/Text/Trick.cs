namespace Breakwater.Engine.Text;

/// <summary>A way of writing a word so that people read it and filters do not.</summary>
public enum Trick : byte
{
    /// <summary>Nothing unusual.</summary>
    None,

    /// <summary>Zero-width and other invisible characters between the letters of a word.</summary>
    Invisible,

    /// <summary>Characters that reverse the direction in which text is shown (U+202D, U+202E).</summary>
    Reversed,

    /// <summary>More combining marks on one letter than any language uses.</summary>
    MarkStack,

    /// <summary>Letters of another script inside a word (UTS #39 confusables).</summary>
    Homoglyph,

    /// <summary>Mathematical, enclosed, superscript, small-capital, turned and other dressed-up letters.</summary>
    Styled,

    /// <summary>Full-width Latin letters and digits.</summary>
    Wide,

    /// <summary>Digits of other shapes: circled, mathematical, formal Chinese.</summary>
    FancyDigit,

    /// <summary>Digits and signs in place of letters: fr33, c@sh.</summary>
    Leet,

    /// <summary>Letters set apart: F R E E, v.i.a.g.r.a.</summary>
    Spaced,

    /// <summary>Letters repeated three times or more: freeeee.</summary>
    Stretched,

    /// <summary>A Chinese word written with characters that sound like it: 薇芯 for 微信.</summary>
    Homophone,

    /// <summary>A Chinese character taken apart into its components: 亻言 for 信.</summary>
    SplitRadical,
}
