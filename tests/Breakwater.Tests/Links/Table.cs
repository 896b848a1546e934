using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Links;

/// <summary>The rows of a table that travels inside the engine.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string name) => Encoding.UTF8.GetString(TableFile.Read(name))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split('\t'));
}
