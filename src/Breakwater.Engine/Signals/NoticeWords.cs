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
    private const int FilterBits = 12;

    private readonly Dictionary<string, NoticeTopics> _words = [];
    private readonly Dictionary<string, NoticeTopics>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<(string Text, NoticeTopics Topic)> _unspaced = [];
    private readonly List<(string Words, NoticeTopics Topic)> _phrases = [];

    // One bit for each word's hash: nearly every word of a message is dismissed by it.
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    private NoticeWords(ReadOnlySpan<byte> file)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
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
            topics |= TopicOf(text.SkeletonOf(word));
        }

        foreach (var (phrase, topic) in _phrases)
        {
            topics |= HasPhrase(text.Skeleton, phrase) ? topic : NoticeTopics.None;
        }

        return isUnspaced ? topics | TopicsWithin(text.Skeleton) : topics;
    }

    private NoticeTopics TopicOf(ReadOnlySpan<char> skeleton)
    {
        var hash = Hash(skeleton);
        return (_filter[hash >> 6] >> (hash & 63) & 1) != 0 && _lookup.TryGetValue(skeleton, out var topic) ? topic : NoticeTopics.None;
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

            var skeleton = folded.Skeleton;
            var hash = Hash(skeleton);
            _filter[hash >> 6] |= 1UL << (hash & 63);
            _words[skeleton.ToString()] = topic;
        }
    }

    // FNV-1a, folded to the filter's width.
    private static int Hash(ReadOnlySpan<char> skeleton)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in skeleton)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return (int)((hash ^ (hash >> FilterBits)) & ((1 << FilterBits) - 1));
    }
}
