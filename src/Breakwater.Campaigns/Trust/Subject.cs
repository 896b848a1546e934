namespace Breakwater.Campaigns.Trust;

/// <summary>What reports speak about: a text or a sender.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Key">The template hash or campaign number of a text, the keyed hash of a sender.</param>
public readonly record struct Subject(SubjectKind Kind, ulong Key)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Kind == SubjectKind.Text ? 't' : 's')}-{Key:x16}";
}
