using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary>Options that name a file.</summary>
internal static class FileOption
{
    public static Option<string?> Build(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "FILE", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError($"{name} needs the name of a file, not \"\"");
            }
        });
        return option;
    }
}
