using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater cluster</c>: tells which messages are one campaign's.</summary>
internal static class ClusterCommand
{
    private const int DefaultTop = 20;

    private static readonly NumberOption.Range Top = new("COUNT", 1, 1_000_000, IsWhole: true);

    private const string Notes = """
        Input:
          Files as check reads them. Messages are taken in the order in which they stand; a time, where they have one, moves the clock.
          Reports and interventions are passed over.

        Output:
          For people, the largest campaigns: name, messages, senders, what it is after, since when, how it begins.
          With --json one line a message, in order: {"id":"m1","campaign":"c-…","category":"casino"}, "line" where it has no id; "campaign"
          is null for a text without letters and digits. With --summary the campaigns follow, the largest first, one line each:
          {"type":"campaign","id":"c-…","messages":…,"template":"…",…}. Lines come when all has been read, since a later message may show
          that two campaigns are one. Of the 262,144 campaigns seen last all is known, of others the name alone.
          "category" is guessed by cue words; docs/decisions/012-campaigns.md says how often it errs.

        Exit status:
          0 all was read   2 something could not be read, or the command line is wrong

        Examples:
          breakwater cluster reports.ndjson
          breakwater cluster inbox.ndjson.gz --json --summary | jq -c 'select(.type == "campaign" and .messages > 9)'
        """;

    public static Command Build(Surroundings surroundings)
    {
        var files = FileArgument.Build("Files of messages; - or none is standard input.");
        var json = new Option<bool>("--json") { Description = "One JSON object a message, for machines." };
        var summary = new Option<bool>("--summary") { Description = "With --json, the campaigns behind the messages." };
        var top = NumberOption.Build("--top", "The most campaigns to show to people.", Top, DefaultTop);
        var format = FormatOption.Build();
        var command = new NotedCommand("cluster", "Find out which messages are one campaign's.", Notes) { files, json, summary, top, format };
        command.SetAction(result => ClusterRun.Run(surroundings, new ClusterOptions
        {
            Files = FileArgument.Of(result.GetValue(files)),
            IsJson = result.GetValue(json),
            HasSummary = result.GetValue(summary),
            Top = (int)result.GetValue(top),
            Format = result.GetValue(format),
        }));
        return command;
    }
}
