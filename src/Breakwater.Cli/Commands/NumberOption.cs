using System.CommandLine.Parsing;
using System.Globalization;

namespace Breakwater.Cli.Commands;

/// <summary>Reads numbers of the command line, and says what kind is wanted where there is none.</summary>
internal static class NumberOption
{
    /// <summary>Reads a number.</summary>
    /// <param name="result">What was typed.</param>
    /// <param name="name">The option's name.</param>
    /// <param name="wanted">What is wanted: a number from 0 to 1.</param>
    public static double Parse(ArgumentResult result, string name, string wanted)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"{name} is {wanted}");
        return 0;
    }
}
