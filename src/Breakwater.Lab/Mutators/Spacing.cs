using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Words are spread out or split, and the spaces between words are doubled or dropped.</summary>
internal sealed class Spacing() : ShareMutator(
    "spacing",
    "Spreads words out (F R E E, f-r-e-e), splits them, and doubles or drops spaces between words.",
    leastPercent: 30,
    mostPercent: 100)
{
    private const int LongWord = 4;
    private const double SpreadOut = 0.7;
    private const double OfGaps = 0.25;

    public static readonly string[] Separators = [" ", "-", ".", "_", "*", "·", "/", "~", "'", "\u2009"];

    public override bool Reaches(string text) => AroundContacts.Any(text, Symbols.HaveNeighbours);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var plan = new Plan(random.Pick<string>(Separators), share, random);
        return AroundContacts.Rewrite(text, random, plan.Append);
    }

    private sealed class Plan(string separator, double share, SeededRandom random)
    {
        // Short words are spared, unless they are all that there is to change.
        private readonly int _shortest = share < 1 ? LongWord : 2;

        public void Append(ReadOnlySpan<char> stretch, StringBuilder output)
        {
            for (var rest = stretch; !rest.IsEmpty;)
            {
                var gap = Words.GapAtStart(rest);
                var word = Words.LengthAtStart(rest[gap..]);
                var betweenWords = rest.Length < stretch.Length && word > 0;
                AppendGap(rest[..gap], betweenWords, output);
                AppendWord(rest.Slice(gap, word), output);
                rest = rest[(gap + word)..];
            }
        }

        // A space is kept before or behind a contact, since a word that sticks to a link breaks it, and where letters
        // are parted by spaces themselves, since nobody could tell one word from the next.
        private void AppendGap(ReadOnlySpan<char> gap, bool betweenWords, StringBuilder output)
        {
            var mayDrop = betweenWords && !char.IsWhiteSpace(separator[0]);
            foreach (var unit in gap)
            {
                var changes = unit == ' ' && random.Chance(share * OfGaps);
                output.Append(unit, !changes ? 1 : mayDrop && random.Chance(0.5) ? 0 : 2);
            }
        }

        private void AppendWord(ReadOnlySpan<char> word, StringBuilder output)
        {
            if (word.Length >= 2 && Scripts.IsUnspaced(word[0]))
            {
                AppendSpread(word, share, output);
            }
            else if (word.Length < _shortest || !random.Chance(share))
            {
                output.Append(word);
            }
            else if (share >= 1 || random.Chance(SpreadOut))
            {
                AppendSpread(word, 1, output);
            }
            else
            {
                AppendSplit(word, output);
            }
        }

        private void AppendSpread(ReadOnlySpan<char> word, double chance, StringBuilder output)
        {
            for (var symbols = new Symbols(word); symbols.MoveNext();)
            {
                output.Append(symbols.Current);
                output.Append(symbols.IsBetweenLetters && random.Chance(chance) ? separator : "");
            }
        }

        private void AppendSplit(ReadOnlySpan<char> word, StringBuilder output)
        {
            var place = 1 + random.Below(word.Length - 1);
            while (place < word.Length && !Symbols.IsLetter(word[place..]))
            {
                place++;
            }

            output.Append(word[..place]).Append(place < word.Length ? separator : "").Append(word[place..]);
        }
    }
}
