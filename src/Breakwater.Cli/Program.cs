using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using Breakwater.Cli.Commands;
using Breakwater.Cli.Output;
using Breakwater.Cli.Startup;

namespace Breakwater.Cli;

/// <summary>The program breakwater.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (Internationalisation.MissingLibraries() is { } missing)
        {
            StandardStream.Error().Write(Encoding.UTF8.GetBytes($"breakwater: {missing}\n"));
            return ExitCode.BadInput;
        }

        using var interruption = new Interruption();
        return Run(args, RealWorld.Surroundings(interruption.Token));
    }

    /// <summary>Runs one command line.</summary>
    /// <returns>What the shell is told.</returns>
    internal static int Run(string[] args, Surroundings surroundings)
    {
        // Figures are written and read alike everywhere: 0.7 is 0.7 in Germany too.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (Internationalisation.Complaint(surroundings.Variable) is { } complaint)
        {
            return Refuse(surroundings, complaint);
        }

        try
        {
            return Invoke(args, surroundings);
        }
        catch (OutputLostException exception) when (exception.IsReaderGone)
        {
            return ExitCode.Fine;
        }
        catch (OperationCanceledException) when (surroundings.Cancelled.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is BadInputException or OutputLostException or IOException or UnauthorizedAccessException)
        {
            return Refuse(surroundings, exception.Message);
        }
    }

    private static int Invoke(string[] args, Surroundings surroundings)
    {
        using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        var result = CommandTree.Build(surroundings).Parse(
            args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        return result.Action is ParseErrorAction ? ExplainMistake(result, surroundings) : result.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static int ExplainMistake(ParseResult result, Surroundings surroundings)
    {
        var command = CommandTree.NameOf(result.CommandResult);
        var unknown = result.UnmatchedTokens.Select(token => $"\"{token}\" is no command, option or file of {command}");
        foreach (var mistake in result.UnmatchedTokens.Count > 0 ? unknown : result.Errors.Select(error => error.Message))
        {
            Refuse(surroundings, mistake);
        }

        surroundings.Error.WriteLine($"See: {command} --help");
        return ExitCode.BadInput;
    }

    private static int Refuse(Surroundings surroundings, string complaint)
    {
        surroundings.Error.WriteLine($"breakwater: {VisibleText.Of(complaint)}");
        return ExitCode.BadInput;
    }
}
