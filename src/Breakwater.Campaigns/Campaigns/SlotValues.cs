using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>What stood in the slots of a campaign's messages, the most frequent values of each kind.</summary>
public sealed class SlotValues
{
    private static readonly int Kinds = Enum.GetValues<SlotKind>().Length;

    private readonly TopCounts?[] _values = new TopCounts?[Kinds];

    /// <summary>The values of a kind; of names, which are the recipients', only {name}.</summary>
    public IReadOnlyList<NamedCount> Of(SlotKind kind) => _values[(int)kind]?.All ?? [];

    /// <summary>Counts what stands in the slots of a text.</summary>
    internal void Add(FoldedText text, ReadOnlySpan<Slot> slots)
    {
        foreach (ref readonly var slot in slots)
        {
            var value = slot.Kind == SlotKind.Name ? "{name}" : text.Chars.Slice(slot.Span.Start, slot.Span.Length);
            (_values[(int)slot.Kind] ??= new TopCounts()).Add(value);
        }
    }

    internal void Add(SlotValues other)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (other._values[kind] is { } values)
            {
                (_values[kind] ??= new TopCounts()).Add(values);
            }
        }
    }
}
