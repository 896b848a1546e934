using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater check</c>: judges messages.</summary>
internal static class CheckCommand
{
    private const string Notes = """
        Input:
          Plain text has one message a line. NDJSON has one object a line: {"id":"m1","sender":"+13105550123","text":"..."}; only
          text is required. CSV starts with a line of column names: text, and if present id, sender, recipient, service, time, label.
          Each may be packed with gzip or zstd. A line that cannot be read is reported with its number, and the rest is judged.

        Output:
          The action (allow, junk, limit or block), the score (probability of spam), the text, and under it the reasons.
          Characters that are not seen are shown by name (<U+202E>). Lines are cut to the width of the terminal; COLUMNS sets another.
          --explain shows the whole text: red for what speaks for spam, green for ham, links and numbers underlined; without colours
          [+spam+], [-ham-] and _link_. With --json it adds "highlights" (start, length, weight), in UTF-16 units of the text.

        Exit status:
          0 all was judged   2 something could not be read, or the command line is wrong

        Examples:
          echo "Your parcel is held, pay the fee at royalmail-redelivery.top" | breakwater check --explain
          breakwater check inbox.ndjson.gz --json | jq -c 'select(.action != "allow")'
          breakwater check *.csv --junk 0.5 --block 0.9
          breakwater check inbox.ndjson --policy my.yaml
        """;

    public static Command Build(Surroundings surroundings)
    {
        var files = FileArgument.Build("Files to judge; - or none is standard input.");
        var json = new Option<bool>("--json") { Description = "One JSON object a message, for machines." };
        var explain = new Option<bool>("--explain") { Description = "Show what in the text speaks for spam and for ham; slower." };
        var format = FormatOption.Build();
        var model = ModelOption.Build();
        var policy = PolicyOption.Build();
        var junk = PolicyOption.BuildJunk();
        var block = PolicyOption.BuildBlock();
        var command = new NotedCommand("check", "Judge messages: allow, junk, limit or block, with the reasons.", Notes)
        {
            files, json, explain, format, model, policy, junk, block,
        };
        command.SetAction(result => CheckRun.Run(surroundings, new CheckOptions
        {
            Files = FileArgument.Of(result.GetValue(files)),
            IsJson = result.GetValue(json),
            IsExplained = result.GetValue(explain),
            Format = result.GetValue(format),
            Model = result.GetValue(model),
            Policy = PolicyOption.Of(result, policy, junk, block),
        }));
        return command;
    }
}
