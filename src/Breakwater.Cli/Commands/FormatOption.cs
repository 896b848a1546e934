using System.CommandLine;
using Breakwater.Cli.Input;

namespace Breakwater.Cli.Commands;

/// <summary>The option --format.</summary>
internal static class FormatOption
{
    private const string Names = "text|ndjson|csv";

    public static Option<InputFormat?> Build() => new("--format")
    {
        HelpName = Names,
        Description = "How the files are written [default: recognised]",
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "text":
                    return InputFormat.Text;
                case "ndjson":
                    return InputFormat.Ndjson;
                case "csv":
                    return InputFormat.Csv;
                default:
                    result.AddError($"--format is one of {Names}");
                    return null;
            }
        },
    };
}
