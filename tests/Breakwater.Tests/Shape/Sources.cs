using System.Runtime.CompilerServices;

namespace Breakwater.Tests.Shape;

/// <summary>The sources of this repository, as tests about the code see them.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    /// <summary>C# files below a folder of the repository, by their path from its root.</summary>
    public static IEnumerable<string> In(params string[] folders) =>
        from folder in folders
        let path = Path.Combine(Root, folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal)
        orderby name
        select name;

    public static string[] LinesOf(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
