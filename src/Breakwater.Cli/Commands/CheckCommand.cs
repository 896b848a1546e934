using System.CommandLine;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater check</c>: judges messages.</summary>
internal static class CheckCommand
{
    private const string Notes = """
        Input:
          Plain text has one message a line. NDJSON has one event a line: {"id":"m1","time":"2014-08-21T14:03:11Z",
          "sender":"+13105550123","text":"..."}; text or sender is required. Reports, {"type":"report","message":"m1","reason":"spam"},
          are taken and not answered, interventions passed over. CSV starts with a line of column names: text, and if present id, sender, recipient, service, time, label.
          Each may be packed with gzip or zstd. A line that cannot be read is reported with its number, and the rest is judged.

        State:
          What senders do is remembered from message to message, and rules ask about it. A message without a sender or a time has no
          behaviour. --stateless lets every message stand alone; --ledger FILE goes on where the last run ended, and is written when
          all is judged: a run that was interrupted changes nothing. A rule that suddenly matches far more than it used to goes into
          quarantine, which is said on standard error.

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
          breakwater check today.ndjson --ledger senders.ledger
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
        var stateless = new Option<bool>("--stateless") { Description = "Remember nothing of senders: every message stands alone." };
        var ledger = FileOption.Build("--ledger", "Where what is remembered lies between runs; made if there is none.");
        var command = new NotedCommand("check", "Judge messages: allow, junk, limit or block, with the reasons.", Notes)
        {
            files, json, explain, stateless, ledger, format, model, policy, junk, block,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(stateless) && result.GetResult(ledger) is not null)
            {
                result.AddError("--stateless remembers nothing, and --ledger is where what is remembered lies: take one of them");
            }
        });
        command.SetAction(result => CheckRun.Run(surroundings, new CheckOptions
        {
            Files = FileArgument.Of(result.GetValue(files)),
            IsJson = result.GetValue(json),
            IsExplained = result.GetValue(explain),
            Format = result.GetValue(format),
            Model = result.GetValue(model),
            IsStateless = result.GetValue(stateless),
            Ledger = result.GetValue(ledger),
            Policy = PolicyOption.Of(result, policy, junk, block),
        }));
        return command;
    }
}
