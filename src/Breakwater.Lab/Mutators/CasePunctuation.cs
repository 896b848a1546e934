using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>The text shouts or whispers, and its punctuation is dropped, doubled or exchanged.</summary>
internal sealed class CasePunctuation() : Mutator(
    "case-punctuation",
    "Changes upper and lower case, and drops, doubles or exchanges punctuation.")
{
    private const int Attempts = 4;
    private const double OfPunctuation = 0.7;

    private static readonly SubstitutionTable Exchanges = new("""
        . ! .. … ~ ,
        , ; . - ~
        ! !! !!! . ❗ ！
        ? ?? ?! ？ ❓
        ; , .
        : - ： =
        - – — _ ~
        。 ！ . ~ 、
        ， , 、 ；
        ！ ! ！！ 。
        ？ ? ？？
        、 ， ,
        ： :
        ； ， ;
        """);

    private enum Casing { Kept, Upper, Lower, Title, Random, Inverted }

    private enum Marks { Kept, Dropped, Doubled, Exchanged }

    public override bool Reaches(string text) => text.Length > 0;

    private protected override string Apply(string text, SeededRandom random)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var marks = (Marks)random.Below(4);
            var casing = (Casing)random.Between(marks == Marks.Kept ? 1 : 0, 5);
            var mutated = AroundContacts.Rewrite(
                text, random, (stretch, output) => Append(stretch, casing, marks, output, random));
            if (mutated != text)
            {
                return mutated;
            }
        }

        // A script without case in a text without punctuation: what is left is to shout.
        return text + new string('!', random.Between(1, 5));
    }

    private static void Append(
        ReadOnlySpan<char> stretch, Casing casing, Marks marks, StringBuilder output, SeededRandom random)
    {
        var within = false;
        foreach (var unit in stretch)
        {
            if (!Exchanges.Of(unit).IsEmpty && marks != Marks.Kept && random.Chance(OfPunctuation))
            {
                AppendMark(unit, marks, output, random);
            }
            else
            {
                output.Append(Cased(unit, casing, within, random));
            }

            within = LetterCase.HasCase(unit);
        }
    }

    private static char Cased(char unit, Casing casing, bool within, SeededRandom random) => casing switch
    {
        Casing.Upper => LetterCase.Upper(unit),
        Casing.Lower => LetterCase.Lower(unit),
        Casing.Title => within ? LetterCase.Lower(unit) : LetterCase.Upper(unit),
        Casing.Random => random.Chance(0.5) ? LetterCase.Upper(unit) : LetterCase.Lower(unit),
        Casing.Inverted => LetterCase.Upper(unit) == unit ? LetterCase.Lower(unit) : LetterCase.Upper(unit),
        _ => unit,
    };

    private static void AppendMark(char mark, Marks marks, StringBuilder output, SeededRandom random)
    {
        switch (marks)
        {
            case Marks.Doubled: output.Append(mark, random.Between(2, 3)); break;
            case Marks.Exchanged: output.Append(random.Pick(Exchanges.Of(mark))); break;
            case Marks.Kept or Marks.Dropped: break;
        }
    }
}
