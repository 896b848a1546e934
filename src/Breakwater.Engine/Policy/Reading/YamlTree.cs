using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads one YAML document into nodes that know where they stand. Anchors, aliases and tags are refused: a policy has no use for them,
/// and an alias of an alias grows without bound.</summary>
internal sealed class YamlTree
{
    // A policy is six deep: rules, a rule, examples, an example, a fact, its value.
    private const int MaxDepth = 16;

    private readonly string _yaml;
    private readonly ErrorList _errors;
    private readonly Parser _parser;
    private bool _isBroken;

    private YamlTree(string yaml, ErrorList errors)
    {
        _yaml = yaml;
        _errors = errors;
        _parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads a document; null if it is none.</summary>
    public static YamlNode? Read(string yaml, ErrorList errors)
    {
        var tree = new YamlTree(yaml, errors);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            errors.Add((int)exception.Start.Line, (int)exception.Start.Column, $"this is not YAML: {Sentence(exception.Message)}", "look at the indentation, the quotes and the brackets");
        }

        return null;
    }

    private static string Sentence(string message)
    {
        var text = message[(message.IndexOf("): ", StringComparison.Ordinal) is var end and > 0 ? end + 3 : 0)..].TrimEnd('.');
        return text.Length == 0 ? "unreadable" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            _errors.Add(1, 1, "the file is empty", "begin with version: 1 and rules:");
            return null;
        }

        Next();
        var root = ReadNode(0);
        if (!_isBroken && Next() is DocumentEnd && Next() is DocumentStart second)
        {
            _errors.Add((int)second.Start.Line, (int)second.Start.Column, "a second document begins here", "a policy is one document: leave out the ---");
        }

        return _isBroken ? null : root;
    }

    private YamlNode ReadNode(int depth)
    {
        var start = _parser.Current!;
        if (start is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } or AnchorAlias)
        {
            return Refuse(start, "anchors, aliases and tags (& * !) have no place in a policy", "write it out; what begins with one of them stands between quotes: '!message.known'");
        }

        return start switch
        {
            _ when depth > MaxDepth => Refuse(start, $"this is nested more than {MaxDepth} deep", "nothing in a policy is"),
            MappingStart => ReadMap(start, depth),
            SequenceStart => ReadList(start, depth),
            Scalar scalar => ToScalar(scalar),
            _ => Refuse(start, "nothing stands here", "write what belongs here"),
        };
    }

    // What follows cannot be read in its place; one mistake is told, and the rest of the file is not looked at.
    private YamlScalar Refuse(ParsingEvent at, string message, string suggestion)
    {
        if (!_isBroken)
        {
            _errors.Add((int)at.Start.Line, (int)at.Start.Column, message, suggestion);
        }

        _isBroken = true;
        return new YamlScalar((int)at.Start.Line, (int)at.Start.Column, "", "", IsPlain: true);
    }

    private YamlScalar ToScalar(Scalar scalar) => new(
        (int)scalar.Start.Line,
        (int)scalar.Start.Column,
        scalar.Value,
        Written((int)scalar.Start.Index, (int)scalar.End.Index),
        scalar.Style == ScalarStyle.Plain);

    // What is empty may be said to stand behind the end.
    private string Written(int start, int end) => start < _yaml.Length ? _yaml[start..Math.Clamp(end, start, _yaml.Length)] : "";

    private YamlList ReadList(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd && !_isBroken)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList((int)start.Start.Line, (int)start.Start.Column, items);
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        var entries = new List<YamlEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd && !_isBroken)
        {
            if (_parser.Current is not Scalar)
            {
                Refuse(_parser.Current!, "a name is a word, not a list or a map", "put what stands in braces or brackets between quotes");
                break;
            }

            var key = (YamlScalar)ReadNode(depth + 1);
            Next();
            var value = ReadNode(depth + 1);
            if (names.Add(key.Value))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else if (!_isBroken)
            {
                _errors.Add(key, $"{key.Value} stands here twice", "keep one of them");
            }
        }

        return new YamlMap((int)start.Start.Line, (int)start.Start.Column, entries);
    }

    private ParsingEvent? Next()
    {
        try
        {
            _parser.MoveNext();
            return _parser.Current;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The scanner loses its way where a bracket is not closed before the next name, and in tags that are no addresses.
            var at = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "what stands behind here has no end, or no meaning", exception);
        }
    }
}
