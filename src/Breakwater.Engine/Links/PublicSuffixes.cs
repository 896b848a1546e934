using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>The Public Suffix List (suffixes.tsv): under which names anybody can register a domain.</summary>
internal sealed class PublicSuffixes
{
    // The longest rules of the list have five labels; one more for what a wildcard stands for.
    private const int MaxLabels = 6;

    private const int Rules = 10_000;

    private readonly HashedNames _rules = new(Rules);

    private PublicSuffixes(ReadOnlySpan<byte> file)
    {
        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                Add(line);
            }
        }
    }

    [Flags]
    private enum Rule : ushort
    {
        None = 0,
        Icann = 1,
        Private = 2,
        AnyBelow = 4,
        AnyBelowIsPrivate = 8,
        Exception = 16,
        TopLevel = 32,
    }

    /// <summary>The list that ships with the engine.</summary>
    public static PublicSuffixes Shipped { get; } = new(TableFile.Read("suffixes.tsv"));

    /// <summary>How many names have a rule.</summary>
    public int Count => _rules.Count;

    /// <summary>Whether a label (lower-case ASCII) is a top-level domain.</summary>
    public bool IsTopLevel(ReadOnlySpan<char> label) =>
        label.Length is >= 2 and <= 63 && (RuleOf(label) & Rule.TopLevel) != 0;

    /// <summary>Finds the public suffix of a host (lower-case ASCII, no IP address); of several rules the longest prevails.</summary>
    public SuffixMatch Match(ReadOnlySpan<char> host)
    {
        var icann = host.LastIndexOf('.') + 1;
        var ofPrivate = SuffixMatch.NoSuffix;
        var start = host.Length + 1;
        for (var label = 0; label < MaxLabels && start > 0; label++)
        {
            var below = start;
            start = StartOfLabel(host, start - 1);
            var rule = RuleOf(host[start..]);
            if ((rule & Rule.Exception) != 0)
            {
                icann = below;
                break;
            }

            icann = (rule & Rule.Icann) != 0 ? start : icann;
            ofPrivate = (rule & Rule.Private) != 0 ? start : ofPrivate;
            if ((rule & (Rule.AnyBelow | Rule.AnyBelowIsPrivate)) != 0 && start > 0)
            {
                var any = StartOfLabel(host, start - 1);
                icann = (rule & Rule.AnyBelow) != 0 ? any : icann;
                ofPrivate = (rule & Rule.AnyBelowIsPrivate) != 0 ? any : ofPrivate;
            }
        }

        return new SuffixMatch(icann, ofPrivate);
    }

    private static int StartOfLabel(ReadOnlySpan<char> host, int end) => host[..end].LastIndexOf('.') + 1;

    private Rule RuleOf(ReadOnlySpan<char> name) => (Rule)_rules[MeantText.Hash(name)];

    private void Add(ReadOnlySpan<byte> line)
    {
        var columns = new TableColumns(line);
        var name = columns.Next();
        var isPrivate = columns.Next() is [(byte)'p'];
        var rule = isPrivate ? Rule.Private : Rule.Icann;
        if (name[0] == '!')
        {
            name = name[1..];
            rule = Rule.Exception;
        }
        else if (name[0] == '*')
        {
            name = name[2..];
            rule = isPrivate ? Rule.AnyBelowIsPrivate : Rule.AnyBelow;
        }

        _rules.Add(MeantText.Hash(name), (ushort)rule);
        if (!isPrivate)
        {
            // Of some top-level domains (za, mm) only rules below them are listed.
            _rules.Add(MeantText.Hash(name[(name.LastIndexOf((byte)'.') + 1)..]), (ushort)Rule.TopLevel);
        }
    }
}
