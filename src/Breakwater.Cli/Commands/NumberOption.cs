using System.CommandLine;
using System.Globalization;

namespace Breakwater.Cli.Commands;

/// <summary>Options that take a number within bounds, and say so where they get something else.</summary>
internal static class NumberOption
{
    /// <summary>What an option takes.</summary>
    /// <param name="Unit">Its name in help: SECONDS.</param>
    /// <param name="Least">The least number.</param>
    /// <param name="Most">The greatest.</param>
    public readonly record struct Range(string Unit, double Least, double Most);

    /// <summary>An option with a default.</summary>
    public static Option<double> Build(string name, string description, Range range, double otherwise) => new(name)
    {
        HelpName = range.Unit,
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= range.Least && number <= range.Most)
            {
                return number;
            }

            result.AddError($"{name} is a number from {range.Least} to {range.Most}, not \"{written}\"");
            return otherwise;
        },
    };
}
