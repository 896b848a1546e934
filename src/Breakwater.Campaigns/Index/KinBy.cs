namespace Breakwater.Campaigns.Index;

/// <summary>What two campaigns have in common that are not one.</summary>
public enum KinBy : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A part of the wording.</summary>
    Wording,

    /// <summary>A domain, number, handle or wallet.</summary>
    Identifier,
}
