using Breakwater.Store.Events;

namespace Breakwater.Store.Queries;

/// <summary>The WHERE of a query. A value is a parameter always: whatever it is, it is compared and never read as a command.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _parameters = [];

    public ReadOnlySpan<(string Name, object? Value)> Parameters => _parameters.ToArray();

    /// <summary>Adds a condition; <c>$$</c> in it stands for the value.</summary>
    public Conditions Add(string condition, object value)
    {
        var name = $"p{_parameters.Count}";
        _conditions.Add(condition.Replace("$$", "$" + name, StringComparison.Ordinal));
        _parameters.Add((name, value));
        return this;
    }

    /// <summary>Adds a condition if there is a text to compare with.</summary>
    public Conditions AddText(string condition, string? text) => text is null ? this : Add(condition, EventTable.Whole(text));

    /// <summary>Adds a span of time, its end not included.</summary>
    public Conditions AddTime(string column, DateTimeOffset? from, DateTimeOffset? to)
    {
        if (from is { } first)
        {
            Add($"{column} >= $$", first.UtcDateTime);
        }

        return to is { } end ? Add($"{column} < $$", end.UtcDateTime) : this;
    }

    public override string ToString() => _conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", _conditions);
}
