namespace Breakwater.Engine.Links;

/// <summary>Walks over the words of a table's column, which spaces part.</summary>
internal ref struct TableWords(ReadOnlySpan<byte> column)
{
    private ReadOnlySpan<byte> _rest = column;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly TableWords GetEnumerator() => this;

    public bool MoveNext()
    {
        _rest = _rest.TrimStart((byte)' ');
        var end = _rest.IndexOf((byte)' ');
        Current = end < 0 ? _rest : _rest[..end];
        _rest = _rest[Current.Length..];
        return !Current.IsEmpty;
    }
}
