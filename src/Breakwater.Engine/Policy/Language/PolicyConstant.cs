namespace Breakwater.Engine.Policy.Language;

/// <summary>A number with a name.</summary>
/// <param name="Name">Its name, as the file has it.</param>
/// <param name="Value">The number.</param>
/// <param name="IsInt">Whether it is written as a whole number.</param>
internal sealed record PolicyConstant(string Name, double Value, bool IsInt);
