using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Words give way to synonyms, change places with their neighbours, come in and drop out.</summary>
internal sealed class WordSwaps() : Mutator(
    "word-swaps",
    "Exchanges about 15 % of the words: synonyms, neighbours swapped, fillers put in or left out.")
{
    private const double OfWords = 0.15;
    private const double OfHanWords = 0.4;

    private static readonly char[] Gaps = [' ', '\n', '\t', '\u3000'];

    public override bool Reaches(string text) => text.Length > 0;

    private protected override string Apply(string text, SeededRandom random)
    {
        var draft = new Draft(Phrasebooks.For(text).Fillers, random);
        var mutated = AroundContacts.Rewrite(text, draft.Append);
        return mutated == text ? $"{random.Pick<string>(draft.Fillers)} {text}" : mutated;
    }

    // Works on one stretch at a time, so that no word moves across a contact and a telephone number stays together.
    private sealed class Draft(string[] fillers, SeededRandom random)
    {
        public string[] Fillers => fillers;

        public void Append(ReadOnlySpan<char> stretch, StringBuilder output)
        {
            var text = stretch.ToString();
            var words = text.Split(Gaps);
            var gaps = string.Concat(text.Where(Gaps.Contains));
            for (var i = 0; i < words.Length; i++)
            {
                Change(words, i);
            }

            for (var i = 0; i < words.Length; i++)
            {
                output.Append(words[i]).Append(i < gaps.Length ? gaps.AsSpan(i, 1) : []);
            }
        }

        private void Change(string[] words, int i)
        {
            if (words[i].Any(Scripts.IsHan))
            {
                words[i] = WithHanSynonyms(words[i]);
            }

            if (words[i].Length == 0 || !random.Chance(OfWords))
            {
                return;
            }

            if (Synonym(words[i]) is { } synonym)
            {
                words[i] = synonym;
            }
            else if (fillers.Contains(words[i]))
            {
                words[i] = "";
            }
            else if (i + 1 < words.Length && words[i + 1].Length > 0 && random.Chance(0.5))
            {
                (words[i], words[i + 1]) = (words[i + 1], words[i]);
            }
            else
            {
                words[i] = $"{random.Pick<string>(fillers)} {words[i]}";
            }
        }

        private string? Synonym(string word)
        {
            var core = word.AsSpan().Trim(".,;:!?\"'()[]*-…¡¿«»");
            var known = SynonymRings.Spaced.Of(string.Create(core.Length, core, Lowered));
            if (known.IsEmpty)
            {
                return null;
            }

            var start = word.AsSpan().IndexOf(core);
            var synonym = InCaseOf(core, random.Pick(known).Replace('_', ' '));
            return string.Concat(word.AsSpan(0, start), synonym, word.AsSpan(start + core.Length));
        }

        private string WithHanSynonyms(string run)
        {
            var output = new StringBuilder(run.Length);
            for (var i = 0; i < run.Length;)
            {
                var length = SynonymRings.Unspaced.LongestAtStart(run.AsSpan(i));
                var original = run.AsSpan(i, Math.Max(1, length));
                var exchanged = length > 0 && random.Chance(OfHanWords);
                output.Append(exchanged ? random.Pick(SynonymRings.Unspaced.Of(original)) : original);
                i += original.Length;
            }

            return output.ToString();
        }

        private static void Lowered(Span<char> lowered, ReadOnlySpan<char> word)
        {
            for (var i = 0; i < word.Length; i++)
            {
                lowered[i] = LetterCase.Lower(word[i]);
            }
        }

        private static string InCaseOf(ReadOnlySpan<char> model, string word)
        {
            var (first, last) = (LetterCase.Lower(model[0]) != model[0], LetterCase.Lower(model[^1]) != model[^1]);
            return string.Create(word.Length, (word, first, last), static (cased, form) =>
            {
                for (var i = 0; i < cased.Length; i++)
                {
                    var upper = form.first && (i == 0 || form.last);
                    cased[i] = upper ? LetterCase.Upper(form.word[i]) : form.word[i];
                }
            });
        }
    }
}
