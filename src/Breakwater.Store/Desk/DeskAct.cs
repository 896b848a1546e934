namespace Breakwater.Store.Desk;

/// <summary>One line of the audit log.</summary>
/// <param name="Number">Its number, without gaps.</param>
/// <param name="Time">When.</param>
/// <param name="Actor">Who: a person's name, or that of a program.</param>
/// <param name="Action">What was done: policy.publish, key.revoke.</param>
/// <param name="Subject">To what.</param>
/// <param name="Detail">What else is to be known.</param>
public sealed record DeskAct(long Number, DateTimeOffset Time, string Actor, string Action, string Subject, string Detail);
