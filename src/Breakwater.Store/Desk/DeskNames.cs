using System.Data.Common;

namespace Breakwater.Store.Desk;

/// <summary>The names under which enums lie in the tables: their own, in lower case.</summary>
internal static class DeskNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value.ToString().ToLowerInvariant() : throw new ArgumentOutOfRangeException(nameof(value), value, "it has no name");

    public static T Read<T>(DbDataReader row, int column)
        where T : struct, Enum => Enum.Parse<T>(row.GetString(column), ignoreCase: true);

    public static DateTimeOffset? TimeOf(DbDataReader row, int column) => row.IsDBNull(column) ? null : DeskDatabase.TimeOf(row.GetInt64(column));

    /// <summary>A name that people chose: 1 to 200 characters, none of which ends a line or hides.</summary>
    public static void ThrowIfNone(string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 200 || name.Any(char.IsControl))
        {
            throw new ArgumentException("a name has 1 to 200 characters, and no control characters", parameter);
        }
    }
}
