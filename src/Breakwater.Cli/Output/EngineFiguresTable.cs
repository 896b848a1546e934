using System.Globalization;
using Breakwater.Cli.Measuring;
using Spectre.Console;

namespace Breakwater.Cli.Output;

/// <summary>Shows figures of the engine to people.</summary>
internal static class EngineFiguresTable
{
    public static void Write(IAnsiConsole console, EngineFigures figures)
    {
        var machine = figures.Machine;
        console.WriteLine($"{machine.Processor}, {machine.Cores} cores, vectors of {machine.VectorBits} bits");
        console.WriteLine($"{machine.Runtime}, {machine.System}");
        console.WriteLine(Text($"{figures.Messages:N0} messages of {figures.MeanCharacters:N0} characters from {figures.File}, {figures.Rounds} rounds, {machine.Clock}, one thread"));
        console.Write(Stages(figures));
        console.WriteLine(Text($"All stages take {figures.RatioToFloor:N0} times as long as the floor: checking the UTF-8 of the texts and making UTF-16 of it."));
        console.WriteLine();
        console.Write(Curve(figures));
    }

    private static Table Stages(EngineFigures figures)
    {
        var table = Empty("stage", "ns/message", "median", "share", "messages/s", "bytes/message");
        foreach (var (name, timing) in figures.Stages)
        {
            AddRow(table, name, timing, figures.Total);
        }

        table.AddEmptyRow();
        AddRow(table, "total", figures.Total, figures.Total);
        AddRow(table, "floor", figures.Floor, figures.Total);
        return table;
    }

    private static Table Curve(EngineFigures figures)
    {
        var table = Empty("characters", "ns/message", "ns/character");
        foreach (var (characters, timing) in figures.Curve)
        {
            table.AddRow(Text($"{characters:N0}"), Text($"{timing.Nanoseconds:N0}"), Text($"{timing.Nanoseconds / characters:N1}"));
        }

        return table;
    }

    private static Table Empty(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var column = 0; column < columns.Length; column++)
        {
            table.AddColumn(new TableColumn(columns[column]) { Alignment = column == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        }

        return table;
    }

    private static void AddRow(Table table, string name, Timing timing, Timing total) => table.AddRow(
        name,
        Text($"{timing.Nanoseconds:N0}"),
        Text($"{timing.MedianNanoseconds:N0}"),
        Text($"{100 * timing.Nanoseconds / total.Nanoseconds:N1} %"),
        Text($"{timing.PerSecond:N0}"),
        Text($"{timing.Bytes:N1}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
