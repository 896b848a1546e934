using System.CommandLine;
using System.Globalization;

namespace Breakwater.Cli.Commands;

/// <summary>The option --seed.</summary>
internal static class SeedOption
{
    public static Option<ulong> Build() => new("--seed")
    {
        HelpName = "NUMBER",
        Description = "Seed of everything that is drawn; equal seeds, equal results.",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (ulong.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            {
                return seed;
            }

            result.AddError($"--seed is a whole number, not \"{written}\"");
            return 1;
        },
    };
}
