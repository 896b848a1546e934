namespace Breakwater.Cli.Input;

/// <summary>What corpora are called in figures and cards: by their files, without endings.</summary>
internal static class CorpusNames
{
    private static readonly string[] Endings = [".gz", ".zst", ".zstd", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt"];

    /// <summary>The names of files by their paths: the shortest of file, folder/file and path that no other of them has.</summary>
    /// <exception cref="BadInputException">A path is named twice.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths)
    {
        if (paths.GroupBy(path => path).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new BadInputException($"{twice.Key} is named twice; its messages would count twice");
        }

        return [.. paths.Select(path => Forms(path).FirstOrDefault(form => paths.All(other => other == path || !Forms(other).Contains(form)), path))];
    }

    private static string[] Forms(string path)
    {
        var stem = StemOf(path);
        return path == "-" ? ["stdin", "-"] : [stem, $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{stem}", path];
    }

    private static string StemOf(string path)
    {
        var name = Path.GetFileName(path);
        while (Array.Find(Endings, ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
        {
            name = name[..^ending.Length];
        }

        return name;
    }
}
