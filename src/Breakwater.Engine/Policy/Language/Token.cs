namespace Breakwater.Engine.Policy.Language;

/// <summary>What kind of token it is.</summary>
internal enum TokenKind : byte
{
    End,
    Name,
    Int,
    Double,
    Text,
    Sign,
}

/// <summary>A word or sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it starts.</param>
/// <param name="Length">How long it is as written.</param>
/// <param name="Text">What it says: a text without its quotes, everything else as written.</param>
internal readonly record struct Token(TokenKind Kind, int At, int Length, string Text)
{
    /// <summary>It, as a message names it.</summary>
    public string Shown => Kind == TokenKind.End ? "the end" : Kind == TokenKind.Text ? $"the text \"{Text}\"" : Text;
}
