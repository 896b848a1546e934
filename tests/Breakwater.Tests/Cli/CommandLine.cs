using System.Text;
using Breakwater.Cli;

namespace Breakwater.Tests.Cli;

/// <summary>Runs the program in this process, on streams of the test's own.</summary>
internal sealed record CommandLine(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandLine Run(string[] args, string input = "") => Run(args, Encoding.UTF8.GetBytes(input));

    public static CommandLine Run(string[] args, byte[] input, Func<Surroundings, Surroundings>? change = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings { Input = new MemoryStream(input), Output = output, Error = error, ProgramFolder = Path.GetTempPath() };
        var status = Program.Run(args, change?.Invoke(surroundings) ?? surroundings);
        return new CommandLine(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Judges by the little model.</summary>
    public static CommandLine Check(byte[] input, params string[] args) => Run(["check", "--model", LittleModel.Path, .. args], input);

    public static CommandLine Check(string input, params string[] args) => Check(Encoding.UTF8.GetBytes(input), args);
}
