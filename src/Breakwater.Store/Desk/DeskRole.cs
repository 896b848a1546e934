namespace Breakwater.Store.Desk;

/// <summary>What a person may do at the desk; each may do what those before it may.</summary>
public enum DeskRole : byte
{
    /// <summary>Look.</summary>
    Viewer,

    /// <summary>Review reports, give labels.</summary>
    Analyst,

    /// <summary>Change policies, accounts and keys.</summary>
    Admin,
}
