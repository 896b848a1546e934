namespace Breakwater.Lab.Senders;

/// <summary>What a simulated person writes in.</summary>
internal enum Language : byte
{
    English,
    Spanish,
    Chinese,
    Russian,
}
