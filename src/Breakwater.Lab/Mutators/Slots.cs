using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>What one campaign varies from recipient to recipient is filled in anew.</summary>
internal sealed class Slots() : Mutator(
    "slots",
    "Changes what a campaign varies: digits, prices, links, telephone numbers, handles and names.")
{
    public override bool Reaches(string text) => text.Length > 0;

    private protected override string Apply(string text, SeededRandom random)
    {
        var names = Phrasebooks.For(text).Names;
        var mutated = AroundContacts.Rewrite(
            text,
            (stretch, output) => AppendStretch(stretch, names, output, random),
            (contact, kind, output) => SlotFill.Append(contact, kind, output, random));
        return mutated == text ? WithTail(text, names, random) : mutated;
    }

    // A campaign that has no slot gets one: the recipient's name, or a reference that makes each copy another text.
    private static string WithTail(string text, string[] names, SeededRandom random) => random.Below(3) switch
    {
        0 => $"{random.Pick<string>(names)}, {text}",
        1 => $"{text} #{SlotFill.Like("x00x0", random)}",
        _ => $"{text} ({SlotFill.Like("10000", random)})",
    };

    private static void AppendStretch(
        ReadOnlySpan<char> stretch, string[] names, StringBuilder output, SeededRandom random)
    {
        while (!stretch.IsEmpty)
        {
            var gap = Words.GapAtStart(stretch);
            SlotFill.AppendLike(stretch[..gap], output, random);
            stretch = stretch[gap..];
            var word = stretch[..Words.LengthAtStart(stretch)];
            output.Append(IsName(word, names) ? random.Pick<string>(names) : word);
            stretch = stretch[word.Length..];
        }
    }

    private static bool IsName(ReadOnlySpan<char> word, string[] names)
    {
        foreach (var name in names)
        {
            if (word.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
