using System.Text;

namespace Breakwater.Tables.Sources;

/// <summary>
/// Traditional characters and their simplified form, by OpenCC's TSCharacters. Unihan's kSimplifiedVariant was compared:
/// it lacks 286 pairs, everyday ones among them (週周, 裡里, 鍾钟), gives 38 a form that nobody types (𰾗 for 針, where 针 is
/// written), and its 2,396 further ones are so rare that most of their simplified forms lie beyond the first plane.
/// </summary>
internal sealed class SimplifiedChinese
{
    /// <summary>
    /// Sources that are ordinary simplified characters too: among the 6,500 common ones of the Table of General Standard
    /// Chinese Characters (Unihan kTGH), so a simplified text may mean them.
    /// </summary>
    private const string AlsoSimplified = "乾薹徵麽剋";

    private readonly Dictionary<int, int> _simplified;

    private SimplifiedChinese(Dictionary<int, int> simplified)
    {
        _simplified = simplified;
    }

    public static SimplifiedChinese Read(string path)
    {
        var simplified = new Dictionary<int, int>();
        foreach (var row in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            // The candidates stand in the order of how usual they are; a character may be its own first.
            var traditional = Rune.GetRuneAt(row[0], 0).Value;
            var first = Rune.GetRuneAt(row[1], 0).Value;
            if (first != traditional && !AlsoSimplified.Contains(row[0], StringComparison.Ordinal))
            {
                simplified.Add(traditional, first);
            }
        }

        return new(simplified);
    }

    /// <summary>The simplified form, or null if there is none.</summary>
    public int? Of(int codePoint) => _simplified.TryGetValue(codePoint, out var simplified) ? simplified : null;
}
