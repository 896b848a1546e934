using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Punctuation and other signs that people use alike.</summary>
internal sealed class Signs(UnicodeDatabase unicode, Confusables confusables)
{
    private readonly Dictionary<int, int[]> _handmade = Handmade.Mapping("signs.txt");

    /// <summary>Our own list goes before NFKC, which would make ´ a space.</summary>
    public int[]? Handwritten(int codePoint) => _handmade.GetValueOrDefault(codePoint);

    /// <summary>Any sign that UTS #39 draws like ASCII signs; any other dash is a hyphen.</summary>
    public int[]? Rewrite(int codePoint)
    {
        if (codePoint < 0x80 || !IsSign(codePoint) || unicode.Is(codePoint, "Emoji"))
        {
            return null;
        }

        return confusables.Prototype(codePoint) switch
        {
            ['\'', '\''] => ['"'],
            { Length: <= 3 } prototype when Array.TrueForAll(prototype, IsAsciiSign) => prototype,
            _ => unicode[codePoint].Category == "Pd" ? ['-'] : null,
        };
    }

    private static bool IsAsciiSign(int codePoint) =>
        codePoint < 0x80 && (char.IsPunctuation((char)codePoint) || char.IsSymbol((char)codePoint));

    /// <summary>Modifier letters such as ʼ are apostrophes in all but their category.</summary>
    private bool IsSign(int codePoint) =>
        unicode[codePoint].Category is ['P', _] or "Sm" or "Sk" or "So"
        || (unicode[codePoint].Category == "Lm" && unicode.Script(codePoint) == "Common");
}
