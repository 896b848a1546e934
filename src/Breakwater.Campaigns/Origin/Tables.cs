namespace Breakwater.Campaigns.Origin;

/// <summary>Reads the tables of facts that travel inside the assembly.</summary>
internal static class Tables
{
    /// <summary>The lines of an embedded file that are no comments, cut at their tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Tables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Campaigns was built without {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
