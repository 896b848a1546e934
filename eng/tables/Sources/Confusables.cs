namespace Breakwater.Tables.Sources;

/// <summary>What UTS #39 says a character looks like.</summary>
internal sealed class Confusables
{
    public const string Version = "14.0.0";

    private readonly Dictionary<int, int[]> _prototypes;

    private Confusables(Dictionary<int, int[]> prototypes)
    {
        _prototypes = prototypes;
    }

    public static Confusables Read(string path)
    {
        PropertyFile.RequireVersion(path, $"# Version: {Version}");
        return new(PropertyFile.Rows(path).ToDictionary(row => row.First, row => PropertyFile.CodePoints(row.Fields[0])));
    }

    /// <summary>The prototype of a character, or null if it is its own.</summary>
    public int[]? Prototype(int codePoint) => _prototypes.GetValueOrDefault(codePoint);
}
