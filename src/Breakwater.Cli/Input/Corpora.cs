namespace Breakwater.Cli.Input;

/// <summary>Public corpora, which are no part of the project: found in a folder beside it, or where a variable says.</summary>
internal static class Corpora
{
    private const string Variable = "BREAKWATER_CORPORA";
    private const string RootMark = "Breakwater.slnx";
    private const string Beside = "../shared/data";

    /// <summary>The path of a corpus.</summary>
    /// <exception cref="BadInputException">It is not there.</exception>
    public static string Find(string name, Surroundings surroundings)
    {
        var root = surroundings.FindUpwards(RootMark);
        var folder = surroundings.Variable(Variable) is { Length: > 0 } named ? named
            : root is null ? null
            : Path.Combine(Path.GetDirectoryName(root)!, Beside);
        var path = folder is null ? null : Path.GetFullPath(Path.Combine(folder, name));
        return path is not null && File.Exists(path) ? path : throw new BadInputException(
            $"{path ?? name} is not there; give a FILE of messages, or set {Variable} to the folder of {name}");
    }
}
