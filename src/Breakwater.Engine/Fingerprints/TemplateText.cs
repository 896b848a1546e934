using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Writes a template for people: your parcel is held, pay {price} at {link}.</summary>
public static class TemplateText
{
    /// <summary>The folded text with the name of its kind in place of each slot.</summary>
    public static string Of(FoldedText text, ReadOnlySpan<Slot> slots)
    {
        var template = new StringBuilder();
        var at = 0;
        foreach (var slot in slots)
        {
            template.Append(text.Chars[at..slot.Span.Start]).Append('{').Append(slot.Kind.ToString().ToLowerInvariant()).Append('}');
            at = slot.Span.End;
        }

        return template.Append(text.Chars[at..]).ToString();
    }
}
