using Breakwater.Tables.Han;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>
/// What every code point becomes. The rules, in the order in which they are asked; the first that answers wins, and what
/// it answers is folded again, so that a target is always a character that stays itself.
/// <para>
/// a. Normalization as in NFKC_Casefold, then canonical decomposition; Hangul syllables stay composed, and jamo become the
///    conjoining ones, which the reader composes. It is taken in single steps (canonical, compatibility, case), since a
///    look may lie between them: Η is drawn like H, but its lower case η like n.
/// b. Accents are dropped (é, й, が, harakat, points). Marks that are spelling stay: Thai, Khmer, the scripts of India.
///    Latin letters with strokes, hooks, turned, small-capital … are the letter in their name.
/// c. Letters of the scripts in <see cref="Looks"/> become the Latin letter or two that they look like, by UTS #39 and
///    looks.txt. Cyrillic goes by its capital's look, then by the small letter's; so do other cased scripts. Greek goes by
///    each case's own look (Ν n, ν v; Η h, η n), since its lower-case shapes are what is put into Latin words. ASCII never
///    changes but for case: 0 1 l | are the reader's business. Ь, Ы, Ю and Ъ keep themselves, and nothing becomes a digit
///    by its look, so З is no 3. Such letters are no trick by themselves: that depends on the word around them.
/// d. Digits of any script or shape become ASCII digits, numbers in circles their decimal digits. Chinese numerals stay.
/// e. Chinese: radicals and compatibility ideographs become unified ones, traditional ones simplified, and rare ones that are
///    a common one with a radical put on it (沵) that common one.
/// f. White space becomes a space or a line feed. Controls and what is not seen are dropped.
/// g. Signs that people use alike become one, in ASCII where there is one. 【】《》「」 stay: Chinese means things by them.
/// h. Emoji stay; their modifiers, joiners and selectors are dropped; a letter or number in a box is that letter or number.
/// </para>
/// <para>
/// A text folds alike in NFC and NFD, character by character. In NFKC and NFKD too, but for what these would spoil:
/// letters and numbers with brackets, stops or commas of their own (⒜ ⑴ ⒈, NFKC leaves the brackets), ™ and ℠, accents
/// without a letter that people use as apostrophes (´), the lunate sigma ϲ, and expansions that are cut.
/// </para>
/// </summary>
internal sealed class Folding
{
    /// <summary>No chain of rewrites is longer; one that is has run in a circle.</summary>
    private const int LongestChain = 8;

    private readonly Func<int, int[]?>[] _rules;
    private readonly Dictionary<int, int[]> _folded = [];

    public Folding(UnicodeDatabase unicode, Confusables confusables, SimplifiedChinese simplified, Decompositions decompositions)
    {
        var normalization = new Normalization(unicode);
        var looks = new Looks(unicode, confusables, normalization);
        var signs = new Signs(unicode, confusables);
        _rules =
        [
            new Invisibles(unicode).Rewrite,
            new Marks(unicode).Rewrite,
            signs.Handwritten,
            new Digits(unicode).Rewrite,
            normalization.Canonical,
            looks.Rewrite,
            normalization.Compatibility,
            normalization.CaseFold,
            new LatinNames(unicode, looks).Rewrite,
            new Ideographs(unicode, simplified, new DressedCharacters(decompositions)).Rewrite,
            signs.Rewrite,
        ];
    }

    /// <summary>The folded characters of a code point; itself if no rule speaks of it, none if it is dropped.</summary>
    public int[] Fold(int codePoint) => Fold(codePoint, LongestChain);

    private int[] Fold(int codePoint, int stepsLeft)
    {
        if (_folded.TryGetValue(codePoint, out var known))
        {
            return known;
        }

        if (stepsLeft == 0)
        {
            throw new InvalidDataException($"U+{codePoint:X4} never comes to rest");
        }

        var next = _rules.Select(rule => rule(codePoint)).FirstOrDefault(answer => answer is not null);
        int[] folded = next is null || next.AsSpan().SequenceEqual([codePoint])
            ? [codePoint]
            : [.. next.SelectMany(part => Fold(part, stepsLeft - 1))];
        return _folded[codePoint] = folded;
    }
}
