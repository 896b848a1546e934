namespace Breakwater.Cli.Input;

/// <summary>Public corpora, which are no part of the project: found in the folder that a variable names.</summary>
internal static class Corpora
{
    private const string Variable = "BREAKWATER_CORPORA";

    /// <summary>The path of a corpus, or null if it is not there.</summary>
    public static string? TryFind(string name, Surroundings surroundings) =>
        surroundings.Variable(Variable) is { Length: > 0 } folder && Path.GetFullPath(Path.Combine(folder, name)) is var path && File.Exists(path) ? path : null;

    /// <summary>The path of a corpus.</summary>
    /// <exception cref="BadInputException">It is not there.</exception>
    public static string Find(string name, Surroundings surroundings)
    {
        var advice = $"give a FILE of messages, or set {Variable} to the folder of {name}";
        if (surroundings.Variable(Variable) is not { Length: > 0 } folder)
        {
            throw new BadInputException(advice);
        }

        var path = Path.GetFullPath(Path.Combine(folder, name));
        return File.Exists(path) ? path : throw new BadInputException($"{path} is not there; {advice}");
    }
}
