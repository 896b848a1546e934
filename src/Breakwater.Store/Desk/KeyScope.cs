namespace Breakwater.Store.Desk;

/// <summary>What a program may do with a key.</summary>
public enum KeyScope : byte
{
    /// <summary>Hand over messages, reports and interventions, and read their decisions.</summary>
    Intake,

    /// <summary>Read what is stored, and charts.</summary>
    Read,

    /// <summary>Everything, policies and erasure too.</summary>
    Admin,
}
