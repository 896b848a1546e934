namespace Breakwater.Engine.Text;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Index of the first unit, from 0.</param>
/// <param name="Length">Number of units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just behind the last unit.</summary>
    public int End => Start + Length;
}
