using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater reports</c>: matches reports to messages, infers their service, weighs them.</summary>
internal static class ReportsCommand
{
    private const string Notes = """
        Input:
          One JSON object a line, messages and reports in the order of their times, as it is or packed with gzip or zstd:
          {"type":"message","id":"m1","time":"2014-08-21T14:03:11Z","service":"imessage","sender":"liu8841@163.com","text":"..."}
          {"type":"report","id":"r1","via":"7726","reporter":"+13105550123","text":"FWD: ...","reason":"spam"}
          {"type":"report","id":"r2","via":"app","reporter":"+13105550124","message":"m1","reason":"not-spam"}
          Reasons are spam, fraud, junk, other and not-spam. A message with a label (ham, spam, smishing) is an outcome: who
          reported it rightly is believed more from then on. Interventions are passed over.

        Output:
          A line for each report: what it was matched to and by what (message, text, template, near, sender), the likeliest service,
          how reliable the reporter was, how much the report weighs beside its kin, the probability of spam by now, and the verdict.
          Reporters whom no outcome and nobody proven has confirmed yet can quarantine or block nothing, however many they are.
          --json writes one object a report and one with the verdicts that changed, then {"summary": ...}.

        Exit status:
          0 all was read   2 something could not be read, or the command line is wrong

        Examples:
          breakwater reports events.ndjson.gz
          breakwater reports events.ndjson --json | jq -c 'select(.verdict == "block")'
          cat messages.ndjson reports.ndjson | breakwater reports - --json | tail -1 | jq .summary.service
        """;

    public static Command Build(Surroundings surroundings)
    {
        var files = FileArgument.Build("Events to read, file after file; - or none is standard input.");
        var json = new Option<bool>("--json") { Description = "One JSON object a report and a summary, for machines." };
        var command = new NotedCommand("reports", "Match reports to messages, infer their service, weigh them by who makes them.", Notes) { files, json };
        command.SetAction(result => ReportsRun.Run(surroundings, FileArgument.Of(result.GetValue(files)), result.GetValue(json)));
        return command;
    }
}
