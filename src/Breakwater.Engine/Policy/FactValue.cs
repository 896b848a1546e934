using System.Globalization;

namespace Breakwater.Engine.Policy;

/// <summary>A fact and a value for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Number">Its value, if it is no text; true is 1.</param>
/// <param name="Text">Its value, if it is a text.</param>
public readonly record struct FactValue(Fact Fact, double Number, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Fact.Type switch
    {
        FactType.Text => $"{Fact.Name} \"{Text}\"",
        FactType.Truth => Number != 0 ? Fact.Name : $"not {Fact.Name}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Fact.Name} {Number:0.####}"),
    };
}
