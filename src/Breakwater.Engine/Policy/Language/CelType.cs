namespace Breakwater.Engine.Policy.Language;

/// <summary>The type of an expression; known before any message is seen.</summary>
internal enum CelType : byte
{
    /// <summary>Of a mistake that was told already.</summary>
    Unknown,
    Bool,
    Int,
    Double,
    String,
    List,
}
