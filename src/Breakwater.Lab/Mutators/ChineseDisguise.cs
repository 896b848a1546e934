using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>What only Chinese allows: characters split or exchanged for homophones, digits in words, separators between
/// characters.</summary>
internal sealed class ChineseDisguise() : ShareMutator(
    "chinese",
    "Splits Chinese characters, writes homophones and pinyin, spells digits, and puts separators between characters.",
    leastPercent: 25,
    mostPercent: 90)
{
    private const double OfNumbers = 0.6;

    private static readonly string[] Separators = [" ", "/", "-", ".", "|", "*", "·", "丶", "_", "~", "。"];

    public override bool Reaches(string text) => AroundContacts.Any(text, Scripts.HaveHanNeighbours);

    private protected override string Apply(string text, double share, SeededRandom random)
    {
        var hand = new Hand(share, random);
        return AroundContacts.Rewrite(text, hand.Append, hand.AppendContact);
    }

    // How one message is written: each trick is taken or left, and the digits are of one kind throughout.
    private sealed class Hand(double share, SeededRandom random)
    {
        private readonly double _homophones = random.Chance(0.7) ? share : 0;
        private readonly double _splits = random.Chance(0.5) ? share / 2 : 0;
        private readonly double _separated = share >= 1 ? 1 : random.Chance(0.5) ? share / 2 : 0;
        private readonly string _separator = random.Pick<string>(Separators);
        private readonly string _digits = random.Pick<string>(ChineseTables.Digits);

        public void Append(ReadOnlySpan<char> stretch, StringBuilder output)
        {
            while (!stretch.IsEmpty)
            {
                var word = ChineseTables.Homophones.LongestAtStart(stretch);
                if (word == 0 || !random.Chance(_homophones))
                {
                    word = 1;
                    AppendUnit(stretch[0], output);
                }
                else
                {
                    output.Append(random.Pick(ChineseTables.Homophones.Of(stretch[..word])));
                }

                var parted = word < stretch.Length && Scripts.IsHan(stretch[word - 1]) && Scripts.IsHan(stretch[word]);
                output.Append(parted && random.Chance(_separated) ? _separator : "");
                stretch = stretch[word..];
            }
        }

        // To spell the digits is the very trick by which a Chinese spammer hides a number; the reader dials it all the
        // same.
        public void AppendContact(ReadOnlySpan<char> contact, ContactKind kind, StringBuilder output)
        {
            if (kind != ContactKind.Number || !random.Chance(OfNumbers))
            {
                ContactDisguise.Append(contact, kind, output, random);
                return;
            }

            foreach (var unit in contact)
            {
                output.Append(char.IsAsciiDigit(unit) ? _digits[unit - '0'] : unit);
            }
        }

        private void AppendUnit(char unit, StringBuilder output)
        {
            var parts = ChineseTables.Parts.Of(unit);
            if (!parts.IsEmpty && random.Chance(_splits))
            {
                output.Append(parts[0]);
            }
            else
            {
                output.Append(char.IsAsciiDigit(unit) && random.Chance(share) ? _digits[unit - '0'] : unit);
            }
        }
    }
}
