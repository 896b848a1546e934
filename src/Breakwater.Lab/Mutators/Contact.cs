namespace Breakwater.Lab.Mutators;

/// <summary>A part of a text by which the reader reaches the sender, and which must therefore keep working.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="Length">Number of units.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Contact(int Start, int Length, ContactKind Kind)
{
    /// <summary>Index just behind its last unit.</summary>
    public int End => Start + Length;
}
