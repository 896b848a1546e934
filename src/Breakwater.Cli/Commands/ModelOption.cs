using System.CommandLine;
using Breakwater.Engine.Classifier;

namespace Breakwater.Cli.Commands;

/// <summary>The option --model, and the model it names.</summary>
internal static class ModelOption
{
    /// <summary>The shipped model, from the root of the repository or beside the program.</summary>
    private const string Shipped = "models/default.bwm";

    public static Option<string?> Build() =>
        FileOption.Build("--model", $"The model to judge by [default: {Shipped} of this installation]");

    /// <summary>Opens the model that was named, or the shipped one.</summary>
    /// <exception cref="BadInputException">There is none, or it cannot be used.</exception>
    public static SpamModel Open(string? named, Surroundings surroundings)
    {
        var path = named ?? surroundings.FindUpwards(Shipped) ?? throw new BadInputException(
            $"there is no model: {Shipped} is missing. Train one from labelled messages (breakwater train FILE --out my.bwm) and name it: --model my.bwm");
        try
        {
            return ModelFile.Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is InvalidDataException or UnauthorizedAccessException or IOException)
        {
            var reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "no such model",
                UnauthorizedAccessException => Directory.Exists(path) ? "this is a folder; name a file" : "you may not read this file",
                _ => exception.Message,
            };
            throw new BadInputException($"{path}: {reason}", exception);
        }
    }
}
