using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Signals;

/// <summary>What the words of a service's notice speak of.</summary>
[Flags]
internal enum NoticeTopics : byte
{
    None = 0,
    Code = 1,
    Account = 2,
    Movement = 4,
}

/// <summary>The table of words in notices (notice-words.tsv), as skeletons.</summary>
internal sealed class NoticeWords
{
    private readonly SkeletonTable _words = new();
    private readonly List<(string Text, NoticeTopics Topic)> _unspaced = [];
    private readonly List<(string Words, NoticeTopics Topic)> _phrases = [];

    private NoticeWords(ReadOnlySpan<byte> file)
    {
        var folded = new FoldedText();
        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                Add(line, folded);
            }
        }
    }

    /// <summary>The table that ships with the engine.</summary>
    public static NoticeWords Shipped { get; } = new(TableFile.Read("notice-words.tsv"));

    /// <summary>What the words of a text speak of.</summary>
    public NoticeTopics TopicsOf(FoldedText text)
    {
        var topics = NoticeTopics.None;
        var isUnspaced = false;
        foreach (ref readonly var word in text.Words)
        {
            isUnspaced |= word.Is(WordTraits.Ideograph | WordTraits.Unspaced);
            topics |= (NoticeTopics)_words[text.SkeletonOf(word)];
        }

        foreach (var (phrase, topic) in _phrases)
        {
            topics |= HasPhrase(text.Skeleton, phrase) ? topic : NoticeTopics.None;
        }

        return isUnspaced ? topics | TopicsWithin(text.Skeleton) : topics;
    }

    private NoticeTopics TopicsWithin(ReadOnlySpan<char> skeleton)
    {
        var topics = NoticeTopics.None;
        foreach (var (text, topic) in _unspaced)
        {
            if ((topics & topic) == 0 && skeleton.Contains(text, StringComparison.Ordinal))
            {
                topics |= topic;
            }
        }

        return topics;
    }

    /// <summary>Whether the words stand in a skeleton one behind the other.</summary>
    private static bool HasPhrase(ReadOnlySpan<char> skeleton, string phrase)
    {
        var end = 0;
        while (skeleton[end..].IndexOf(phrase) is var next and >= 0)
        {
            var start = end + next;
            end = start + phrase.Length;
            if ((start == 0 || skeleton[start - 1] == ' ') && (end == skeleton.Length || skeleton[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ReadOnlySpan<byte> line, FoldedText folded)
    {
        var columns = new TableColumns(line);
        var topic = Enum.Parse<NoticeTopics>(Encoding.ASCII.GetString(columns.Next()), ignoreCase: true);
        foreach (var written in Encoding.UTF8.GetString(columns.Next()).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            folded.Fold(written);
            if (folded.Words[0].Is(WordTraits.Ideograph | WordTraits.Unspaced))
            {
                _unspaced.Add((folded.Skeleton.ToString(), topic));
                continue;
            }

            if (folded.Words.Length > 1)
            {
                _phrases.Add((folded.Skeleton.ToString(), topic));
                continue;
            }

            _words.Set(folded.SkeletonOf(folded.Words[0]), (byte)topic);
        }
    }
}
