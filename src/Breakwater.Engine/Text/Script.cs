namespace Breakwater.Engine.Text;

/// <summary>The script of a character before folding, as far as the engine tells them apart (at most 32).</summary>
public enum Script : byte
{
    /// <summary>Shared by scripts: digits, punctuation, symbols, marks, emoji.</summary>
    Common,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek and Coptic.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Cherokee.</summary>
    Cherokee,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Devanagari.</summary>
    Devanagari,

    /// <summary>Any other script of India and its neighbours: Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala.</summary>
    Indic,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Lao.</summary>
    Lao,

    /// <summary>Khmer.</summary>
    Khmer,

    /// <summary>Myanmar.</summary>
    Myanmar,

    /// <summary>Ethiopic.</summary>
    Ethiopic,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Hiragana and Katakana.</summary>
    Kana,

    /// <summary>Han, Bopomofo included.</summary>
    Han,

    /// <summary>Every other script.</summary>
    Other,
}
