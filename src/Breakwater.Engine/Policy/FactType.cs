namespace Breakwater.Engine.Policy;

/// <summary>What kind of value a fact has.</summary>
public enum FactType : byte
{
    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,
}
