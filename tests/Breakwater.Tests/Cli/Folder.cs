using System.Text;

namespace Breakwater.Tests.Cli;

/// <summary>Files of a test, below the folder of the test program.</summary>
internal static class Folder
{
    /// <summary>An empty folder.</summary>
    public static string Of(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "files", name);
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Writes a file; returns its path.</summary>
    public static string Write(string name, byte[] content)
    {
        var path = Path.Combine(Of("input"), name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));
}
