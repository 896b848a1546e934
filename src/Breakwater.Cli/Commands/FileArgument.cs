using System.CommandLine;
using System.CommandLine.Parsing;

namespace Breakwater.Cli.Commands;

/// <summary>The files that a command reads.</summary>
internal static class FileArgument
{
    public static Argument<string[]> Build(string description, string name = "FILE")
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(RefuseUnknownOptions);
        argument.Validators.Add(RefuseNoName);
        return argument;
    }

    /// <summary>The paths; none means standard input.</summary>
    public static IReadOnlyList<string> Of(string[]? files) => files is { Length: > 0 } ? files : ["-"];

    private static void RefuseNoName(ArgumentResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"a {result.Argument.Name} has an empty name; - is standard input");
        }
    }

    // A mistyped option would otherwise be a file that is not there. What begins with -: is standard input with a weight.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-' && token.Value[1] != ':'))
        {
            result.AddError($"there is no option {token.Value}; a file of that name is written ./{token.Value}");
        }
    }
}
