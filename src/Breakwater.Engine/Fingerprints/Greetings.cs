using Breakwater.Engine.Text;

namespace Breakwater.Engine.Fingerprints;

/// <summary>Words that a person's name follows.</summary>
internal static class Greetings
{
    private const int MaxLength = 12;

    private static readonly SkeletonTable Words = SkeletonTable.Of(
        "hi hello hey dear mr mrs ms miss sir madam hola estimado estimada querido bonjour salut cher chere ciao caro cara gentile "
        + "hallo liebe lieber ola prezado prezada merhaba sayin selam halo hai bapak ibu yth привет здравствуйте уважаемый уважаемая");

    /// <summary>Whether a word, by its skeleton, is a greeting or title.</summary>
    public static bool Contains(ReadOnlySpan<char> skeleton) => skeleton.Length <= MaxLength && Words.Contains(skeleton);
}
