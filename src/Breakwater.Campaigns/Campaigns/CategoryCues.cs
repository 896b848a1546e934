using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>Guesses what a text is after by cue words (categories.tsv). It is a list of words and no trained model:
/// docs/decisions/012-campaigns.md states how often it errs.</summary>
public sealed class CategoryCues
{
    private const string Table = "categories.tsv";
    private const int StrongCue = 3;

    // Two cues, or one that hardly any other category has.
    private const int MinScore = 2;
    private const int LongestUnspaced = 8;

    private static readonly int Categories = Enum.GetValues<Category>().Length;

    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int[] _scores = new int[Categories];

    /// <summary>Reads the cues that ship with the project; one instance is used by one thread.</summary>
    public CategoryCues()
    {
        _bySpan = _cues.GetAlternateLookup<ReadOnlySpan<char>>();
        var folded = new FoldedText();
        foreach (var line in Lines())
        {
            var columns = line.Split('\t');
            var category = Enum.Parse<Category>(columns[0]);
            foreach (var cue in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isStrong = cue[0] == '!';
                folded.Fold(cue[(isStrong ? 1 : 0)..].Replace('_', ' '));
                _cues.TryAdd(folded.Skeleton.ToString(), new Cue(category, isStrong ? StrongCue : 1));
            }
        }
    }

    /// <summary>What a text is after.</summary>
    public Category Of(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Array.Clear(_scores);
        var skeleton = text.Skeleton;
        for (var word = 0; word < text.Words.Length; word++)
        {
            var span = text.Words[word].Skeleton;
            Score(skeleton.Slice(span.Start, span.Length));
            if (word + 1 < text.Words.Length)
            {
                Score(skeleton[span.Start..text.Words[word + 1].Skeleton.End]);
            }

            ScoreInside(skeleton.Slice(span.Start, span.Length));
        }

        var best = 0;
        for (var category = 1; category < Categories; category++)
        {
            best = _scores[category] > _scores[best] ? category : best;
        }

        return _scores[best] >= MinScore ? (Category)best : Category.Other;
    }

    private void Score(ReadOnlySpan<char> words)
    {
        if (_bySpan.TryGetValue(words, out var cue))
        {
            _scores[(int)cue.Category] += cue.Weight;
        }
    }

    /// <summary>Where no spaces stand between words, a cue may begin anywhere.</summary>
    private void ScoreInside(ReadOnlySpan<char> run)
    {
        const char lastSpaced = '\u0DFF';
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = 2; run[start] > lastSpaced && length <= LongestUnspaced && start + length <= run.Length; length++)
            {
                if (length < run.Length)
                {
                    Score(run.Slice(start, length));
                }
            }
        }
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(CategoryCues).Assembly.GetManifestResourceStream(Table)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>What a cue speaks for.</summary>
    /// <param name="Category">The category.</param>
    /// <param name="Weight">How much.</param>
    private readonly record struct Cue(Category Category, int Weight);
}
