namespace Breakwater.Tables.Sources;

/// <summary>The properties of every code point that the rules ask for.</summary>
internal sealed class UnicodeDatabase
{
    public const string Version = "15.0.0";

    private readonly Character?[] _characters;
    private readonly Dictionary<int, string> _scripts = [];
    private readonly Dictionary<int, string> _scriptExtensions = [];
    private readonly Dictionary<int, int[]> _caseFolds = [];
    private readonly Dictionary<int, int> _unifiedIdeographs = [];
    private readonly HashSet<(int, string)> _properties = [];

    private UnicodeDatabase(string folder)
    {
        _characters = Character.ReadAll(Path.Combine(folder, "UnicodeData.txt"));
        ReadValues(folder, "Scripts", (codePoint, fields) => _scripts[codePoint] = fields[0]);
        ReadValues(folder, "ScriptExtensions", (codePoint, fields) => _scriptExtensions[codePoint] = fields[0]);
        ReadValues(folder, "EquivalentUnifiedIdeograph", (codePoint, fields) =>
            _unifiedIdeographs[codePoint] = PropertyFile.CodePoint(fields[0]));
        ReadValues(folder, "DerivedNormalizationProps", (codePoint, fields) =>
        {
            if (fields[0] == "NFKC_CF")
            {
                _caseFolds[codePoint] = PropertyFile.CodePoints(fields[1]);
            }
        });
        ReadProperties(folder, "PropList", "White_Space", "Ideographic", "Radical", "Variation_Selector", "Bidi_Control");
        ReadProperties(folder, "DerivedCoreProperties", "Default_Ignorable_Code_Point");
        ReadProperties(folder, "LineBreak", "SA");
        ReadProperties(folder, "emoji/emoji-data", "Emoji", "Emoji_Modifier", "Extended_Pictographic");
    }

    /// <summary>Reads and checks the files below a folder.</summary>
    public static UnicodeDatabase Read(string folder) => new(folder);

    public Character this[int codePoint] => _characters[codePoint] ?? Character.Unassigned;

    /// <summary>The script by its long name; "Unknown" for what is unassigned.</summary>
    public string Script(int codePoint) => _scripts.GetValueOrDefault(codePoint, "Unknown");

    /// <summary>The scripts that share a common character, by their short names; empty if all do.</summary>
    public string[] SharingScripts(int codePoint) =>
        _scriptExtensions.TryGetValue(codePoint, out var names) ? names.Split(' ') : [];

    /// <summary>Whether the code point has a binary property, or the line-breaking class SA.</summary>
    public bool Is(int codePoint, string property) => _properties.Contains((codePoint, property));

    public bool IsLetter(int codePoint) => this[codePoint].Category[0] == 'L';

    public bool IsMark(int codePoint) => this[codePoint].Category[0] == 'M';

    /// <summary>NFKC_Casefold, or null where it changes nothing.</summary>
    public int[]? CaseFold(int codePoint) => _caseFolds.GetValueOrDefault(codePoint);

    /// <summary>The upper-case and lower-case letters of a pair; a letter without case is both.</summary>
    public (int Upper, int Lower) CasePair(int codePoint) =>
        (this[codePoint].Upper ?? codePoint, this[codePoint].Lower ?? codePoint);

    /// <summary>The ideograph that a CJK radical or stroke stands for, or null.</summary>
    public int? UnifiedIdeograph(int codePoint) =>
        _unifiedIdeographs.TryGetValue(codePoint, out var ideograph) ? ideograph : null;

    private static void ReadValues(string folder, string name, Action<int, string[]> keep)
    {
        var path = Path.Combine(folder, name + ".txt");
        PropertyFile.RequireVersion(path, $"{name}-{Version}.txt", "Emoji Version 15.0");
        foreach (var row in PropertyFile.Rows(path))
        {
            for (var codePoint = row.First; codePoint <= row.Last; codePoint++)
            {
                keep(codePoint, row.Fields);
            }
        }
    }

    private void ReadProperties(string folder, string name, params string[] wanted) =>
        ReadValues(folder, name, (codePoint, fields) =>
        {
            if (wanted.Contains(fields[0]))
            {
                _properties.Add((codePoint, fields[0]));
            }
        });
}
