namespace Breakwater.Engine.Text;

/// <summary>What a folded character is to the chapters that read it.</summary>
public enum CharClass : byte
{
    /// <summary>Anything that is none of the others: arrows, box drawing, a lone surrogate.</summary>
    Symbol,

    /// <summary>A letter of a script that puts spaces between words (Hangul syllables included).</summary>
    Letter,

    /// <summary>A letter or vowel sign of a script that does not: Thai, Lao, Khmer, Myanmar, Hiragana, Katakana.</summary>
    Unspaced,

    /// <summary>A Han character: a word by itself.</summary>
    Ideograph,

    /// <summary>A decimal digit, always ASCII after folding.</summary>
    Digit,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>The end of a line or paragraph.</summary>
    LineBreak,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>A currency sign.</summary>
    Currency,

    /// <summary>A pictograph; beyond the BMP both of its UTF-16 units carry this class.</summary>
    Emoji,
}
