using System.Globalization;
using Breakwater.Engine.Policy.Reading;

namespace Breakwater.Engine.Policy;

/// <summary>A fact and a value for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Number">Its value, if it is no text; true is 1.</param>
/// <param name="Text">Its value, if it is a text.</param>
public readonly record struct FactValue(Fact Fact, double Number, string Text)
{
    /// <summary>Reads a fact and its value as people write them.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <param name="written">Its value.</param>
    /// <param name="value">Both, if nothing is wrong.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? TryParse(string name, string written, out FactValue value)
    {
        (value, var mistake) = ExampleReader.TryRead(name, written);
        return mistake is null ? null : $"{mistake.Message}; {mistake.Suggestion}";
    }

    /// <inheritdoc/>
    public override string ToString() => Fact.Type switch
    {
        FactType.Text => $"{Fact.Name} \"{Text}\"",
        FactType.Truth => Number != 0 ? Fact.Name : $"not {Fact.Name}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Fact.Name} {Number:0.####}"),
    };
}
