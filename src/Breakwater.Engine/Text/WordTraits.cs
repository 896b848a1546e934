namespace Breakwater.Engine.Text;

/// <summary>What was noticed about a word while it was folded.</summary>
[Flags]
public enum WordTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a letter.</summary>
    Letters = 1,

    /// <summary>It has a digit.</summary>
    Digits = 1 << 1,

    /// <summary>Two letters or more, all upper-case as written.</summary>
    Capitals = 1 << 2,

    /// <summary>Letters of two scripts that look alike.</summary>
    MixedScript = 1 << 3,

    /// <summary>Digits or signs were read as letters.</summary>
    Leet = 1 << 4,

    /// <summary>Its letters stood apart.</summary>
    Spaced = 1 << 5,

    /// <summary>A letter was repeated three times or more.</summary>
    Stretched = 1 << 6,

    /// <summary>It is one Han character.</summary>
    Ideograph = 1 << 7,

    /// <summary>It is a run of a script without spaces between words.</summary>
    Unspaced = 1 << 8,

    /// <summary>It is an emoji; its skeleton is empty.</summary>
    Emoji = 1 << 9,
}
