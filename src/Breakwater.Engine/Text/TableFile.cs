namespace Breakwater.Engine.Text;

/// <summary>Reads the tables of facts that travel inside the assembly.</summary>
internal static class TableFile
{
    /// <summary>The bytes of an embedded file.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(TableFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The engine was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>Walks over the lines of a table that are not empty.</summary>
internal ref struct TableLines(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> _rest = rest;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly TableLines GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'\n');
            Current = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Hands out the tab-separated columns of a line, one after the other.</summary>
internal ref struct TableColumns(ReadOnlySpan<byte> line)
{
    private ReadOnlySpan<byte> _rest = line;

    public ReadOnlySpan<byte> Next()
    {
        var end = _rest.IndexOf((byte)'\t');
        var column = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return column;
    }
}
