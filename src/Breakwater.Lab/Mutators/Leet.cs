namespace Breakwater.Lab.Mutators;

/// <summary>Digits and signs stand in for letters.</summary>
internal sealed class Leet() : ShareMutator(
    "leet",
    "Writes digits and signs for letters: fr33, c@$h, pr1ze.",
    leastPercent: 30,
    mostPercent: 100)
{
    public static readonly SubstitutionTable Table = new("""
        a 4 @
        b 8 6
        c ( <
        e 3 €
        g 9 6
        h #
        i 1 ! |
        l 1 |
        o 0
        q 9
        s 5 $
        t 7 +
        x % ×
        z 2
        A 4 @
        B 8
        C ( <
        E 3 €
        G 6
        H #
        I 1 ! |
        L 1 |
        O 0
        S 5 $
        T 7 +
        Z 2
        а 4 @
        б 6
        в 8
        е 3
        з 3
        о 0
        т 7
        ч 4
        і 1 !
        А 4 @
        Б 6
        В 8
        Е 3
        З 3
        О 0
        Т 7
        Ч 4
        """);

    public override bool Reaches(string text) => AroundContacts.Any(text, Table.KnowsAny);

    private protected override string Apply(string text, double share, SeededRandom random) =>
        LetterSwap.Apply(text, Table, share, random);
}
