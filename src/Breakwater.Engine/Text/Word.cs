namespace Breakwater.Engine.Text;

/// <summary>A word of a folded text.</summary>
/// <param name="Span">Where it stands in the folded characters.</param>
/// <param name="Skeleton">Where its skeleton stands in the text's skeleton.</param>
/// <param name="Traits">What was noticed about it.</param>
public readonly record struct Word(TextSpan Span, TextSpan Skeleton, WordTraits Traits)
{
    /// <summary>Whether the word has any of the traits.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != 0;
}
