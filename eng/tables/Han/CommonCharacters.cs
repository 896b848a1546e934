using System.Text;

namespace Breakwater.Tables.Han;

/// <summary>The characters of GB 2312: 3,755 of its first level, those of ordinary text, and 3,008 of its second, rarer ones
/// that names and sciences need.</summary>
internal static class CommonCharacters
{
    private const int FirstRow = 0xB0;
    private const int LastRow = 0xD7;
    private const int LastRowOfSecond = 0xF7;
    private const int FirstColumn = 0xA1;
    private const int LastColumn = 0xFE;

    /// <summary>The last row of the first level is not full: it ends with 座.</summary>
    private const int LastOfLastRow = 0xF9;

    private static readonly Encoding Gb2312 = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")
        ?? throw new InvalidOperationException("the framework has no GB 2312");

    /// <summary>The first level, in the standard's order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Rows(FirstRow, LastRow)];

    /// <summary>Both levels.</summary>
    public static IReadOnlySet<string> WithRare { get; } = All.Concat(Rows(LastRow + 1, LastRowOfSecond)).ToHashSet();

    private static IEnumerable<string> Rows(int first, int last)
    {
        for (var row = first; row <= last; row++)
        {
            for (var column = FirstColumn; column <= (row == LastRow ? LastOfLastRow : LastColumn); column++)
            {
                yield return Gb2312.GetString([(byte)row, (byte)column]);
            }
        }
    }
}
