using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>How many words of a text are loud or begin with a capital.</summary>
internal readonly record struct WordMix(int All, int Loud, int Capitalised)
{
    public static WordMix Of(ReadOnlySpan<char> written, FoldedText text)
    {
        int loud = 0, capitalised = 0;
        var origins = text.Origins;
        foreach (ref readonly var word in text.Words)
        {
            loud += word.Is(WordTraits.Capitals) ? 1 : 0;
            capitalised += char.IsUpper(written[origins[word.Span.Start]]) ? 1 : 0;
        }

        return new WordMix(text.Words.Length, loud, capitalised);
    }
}
