namespace Breakwater.Engine.Policy.Reading;

/// <summary>A part of a YAML file, and where it stands.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>It, as a message names it.</summary>
    public abstract string Shown { get; }
}

/// <summary>A text, number or word.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Value">What it says.</param>
/// <param name="Raw">It, as written.</param>
/// <param name="IsPlain">Whether it has no quotes.</param>
internal sealed record YamlScalar(int Line, int Column, string Value, string Raw, bool IsPlain) : YamlNode(Line, Column)
{
    private const int MaxShown = 40;

    public override string Shown => Value.Length <= MaxShown ? $"\"{Value}\"" : $"\"{Value[..MaxShown]}…\"";

    /// <summary>Where a character of the value stands in the file: what is folded, quoted or indented moves it.</summary>
    public (int Line, int Column) PlaceOf(int at)
    {
        // A block's first line says only how it is written.
        var raw = !IsPlain && Raw.StartsWith('|') || !IsPlain && Raw.StartsWith('>') ? Raw.IndexOf('\n', StringComparison.Ordinal) + 1 : IsPlain ? 0 : 1;
        var next = 0;
        while (raw < Raw.Length && next < at)
        {
            if (Raw[raw] == Value[next])
            {
                raw++;
                next++;
            }
            else if (char.IsWhiteSpace(Value[next]) && char.IsWhiteSpace(Raw[raw]))
            {
                // Folded: one space for a line break and what the next line is indented by.
                raw++;
                next++;
            }
            else
            {
                raw++;
            }
        }

        while (raw < Raw.Length && next < Value.Length && Raw[raw] != Value[next] && char.IsWhiteSpace(Raw[raw]))
        {
            raw++;
        }

        var before = Raw.AsSpan(0, raw);
        var line = before.Count('\n');
        return line == 0 ? (Line, Column + raw) : (Line + line, raw - before.LastIndexOf('\n'));
    }
}

/// <summary>A list.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Items">What it has.</param>
internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column)
{
    public override string Shown => "a list";
}

/// <summary>Names with what belongs to each.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Entries">The entries in the order of the file, no name twice.</param>
internal sealed record YamlMap(int Line, int Column, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line, Column)
{
    public override string Shown => "a map";

    /// <summary>The entry of a name, or null.</summary>
    public YamlEntry? Find(string name) => Entries.FirstOrDefault(entry => entry.Key.Value == name);
}

/// <summary>A name and what belongs to it.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">What belongs to it.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
