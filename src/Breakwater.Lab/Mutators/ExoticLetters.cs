using System.Buffers;
using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Every Latin letter is dressed up, in one style for the message or another one for each word.</summary>
internal sealed class ExoticLetters() : Mutator(
    "exotic-letters",
    "Restyles the alphabet: mathematical, circled, squared, small capitals, superscript, full-width and others.")
{
    private const double OneStyle = 0.7;

    // Every style dresses every Latin letter, but for the x, of which there is no small capital.
    private static readonly SearchValues<char> Dressed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwyz");

    public override bool Reaches(string text) => AroundContacts.Any(text, stretch => stretch.ContainsAny(Dressed));

    private protected override string Apply(string text, SeededRandom random)
    {
        var one = random.Chance(OneStyle) ? random.Pick<LetterStyle>(LetterStyles.All) : null;
        return AroundContacts.Rewrite(text, random, (stretch, output) => Dress(stretch, one, output, random));
    }

    private static void Dress(ReadOnlySpan<char> stretch, LetterStyle? one, StringBuilder output, SeededRandom random)
    {
        while (!stretch.IsEmpty)
        {
            var length = stretch.IndexOf(' ') + 1;
            var word = length == 0 ? stretch : stretch[..length];
            (one ?? random.Pick<LetterStyle>(LetterStyles.All)).Append(word, output);
            stretch = stretch[word.Length..];
        }
    }
}
