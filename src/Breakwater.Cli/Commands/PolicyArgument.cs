using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary>The policy that a command is about.</summary>
internal static class PolicyArgument
{
    public static Argument<string> Build() => Checked(new Argument<string>("FILE") { Description = "The policy." });

    /// <summary>One that may be left out.</summary>
    public static Argument<string?> BuildOptional() => Checked(new Argument<string?>("FILE")
    {
        Description = $"The policy [default: {PolicyOption.Shipped}]",
        Arity = ArgumentArity.ZeroOrOne,
    });

    private static Argument<T> Checked<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length == 0 || token.Value[0] == '-'))
            {
                result.AddError(token.Value.Length == 0 ? "FILE has an empty name" : $"there is no option {token.Value}; a file of that name is written ./{token.Value}");
            }
        });
        return argument;
    }
}
