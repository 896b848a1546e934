using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Words that a person's name follows.</summary>
internal static class Greetings
{
    private const int MaxLength = 12;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Skeletons(
        "hi hello hey dear mr mrs ms miss sir madam hola estimado estimada querido bonjour salut cher chere ciao caro cara gentile "
        + "hallo liebe lieber ola prezado prezada merhaba sayin selam halo hai bapak ibu yth привет здравствуйте уважаемый уважаемая");

    /// <summary>Whether a word, by its skeleton, is a greeting or title.</summary>
    public static bool Contains(ReadOnlySpan<char> skeleton) => skeleton.Length <= MaxLength && Words.Contains(skeleton);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Skeletons(string words)
    {
        var folded = new FoldedText();
        var skeletons = new HashSet<string>();
        foreach (var word in words.Split(' '))
        {
            folded.Fold(word);
            skeletons.Add(folded.Skeleton.ToString());
        }

        return skeletons.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
