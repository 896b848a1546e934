using System.CommandLine;
using Breakwater.Campaigns.Index;
using Breakwater.Cli.Input;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater bench campaigns</c>: how fast the index is, or how well it finds what the red team has disguised.</summary>
internal static class BenchCampaignsCommand
{
    private const int DefaultWordings = 1_000_000;
    private const int DefaultSpam = 2_000;
    private const int Mutants = 20;
    private const int HamPerSpam = 10;

    private static readonly NumberOption.Range Wordings = new("COUNT", 1_000, 30_000_000, IsWhole: true);
    private static readonly NumberOption.Range Spam = new("COUNT", 1, 100_000, IsWhole: true);

    private static readonly string[] RedTeamCorpora =
    [
        "uci_sms_spam", "mendeley_smishing", "smishtank", "india_sms", "thai_sms", "zh_mudou_real_sms", "zh_message80w_spam", "zh_message80w_extra_spam",
        "zh_fbs", "telegram_ru", "turkish_sms", "indonesian_sms", "spamhunter", "nus_sms_en", "nus_sms_zh", "bank_alerts", "otp_codes", "exais_transactional",
    ];

    private const string Notes = """
        How it is measured:
          Speed: an index is filled with made-up texts until it remembers COUNT wordings. At 1,000, 10,000, 100,000 and so on it is timed
          on what comes next: 2 in 10 messages seen before word for word, 5 a campaign's with 2 of its 20 words changed, 3 that are
          nobody's. CPU time of one thread; "index" is placing alone, "all" is folding, links and fingerprint too. Best and median batch.
          --red-team: 2,000 spam texts, 20 disguises of each by all mutators, shuffled with ten times as many ham as spam texts, put through
          an index in one pass. B-cubed precision, recall and F1; ham in campaigns with any spam; for each mutator the share of its
          disguises that are where most disguises of their text are. The texts come from the folder that BREAKWATER_CORPORA names.

        Examples:
          breakwater bench campaigns
          breakwater bench campaigns --red-team --json > before.json
        """;

    public static Command Build(Surroundings surroundings)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var wordings = NumberOption.Build("--wordings", "How many wordings the index is filled with.", Wordings, DefaultWordings);
        var redTeam = new Option<bool>("--red-team") { Description = "Measure how well disguised campaigns are found, not how fast." };
        var spam = NumberOption.Build("--spam", "Spam texts of the red-team corpus.", Spam, DefaultSpam);
        var seed = SeedOption.Build();
        var command = new NotedCommand("campaigns", "Time the campaign index, or examine it by the red team.", Notes) { json, wordings, redTeam, spam, seed };
        command.SetAction(result =>
        {
            if (result.GetValue(redTeam))
            {
                Examine(surroundings, (int)result.GetValue(spam), result.GetValue(seed), result.GetValue(json));
            }
            else
            {
                Time(surroundings, (int)result.GetValue(wordings), result.GetValue(seed), result.GetValue(json));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static void Examine(Surroundings surroundings, int spam, ulong seed, bool isJson)
    {
        var status = new StatusLine(surroundings);
        status.Show("building the corpus");
        var corpora = RedTeamCorpora.Select(name => Load(name, surroundings)).ToArray();
        var corpus = RedTeamCorpus.Build(corpora, spam, Mutants, spam * HamPerSpam, seed);
        status.Show($"placing {corpus.Count} messages");
        var trial = CampaignTrial.Run(corpus, new IndexOptions());
        status.Hide();
        if (isJson)
        {
            CampaignTrialOutput.WriteJson(surroundings.Output, trial);
        }
        else
        {
            Tables.Draw(surroundings, console => CampaignTrialOutput.WriteTable(console, trial));
        }
    }

    private static Corpus Load(string name, Surroundings surroundings) =>
        new(name, MessageLoading.All(Corpora.Find($"{name}.jsonl.gz", surroundings), surroundings));

    private static void Time(Surroundings surroundings, int wordings, ulong seed, bool isJson)
    {
        var status = new StatusLine(surroundings);
        var figures = new CampaignBench { Wordings = wordings, Seed = seed, Progress = status.Show, Cancelled = surroundings.Cancelled }.Run();
        status.Hide();
        if (isJson)
        {
            CampaignFiguresOutput.WriteJson(surroundings.Output, figures);
        }
        else
        {
            Tables.Draw(surroundings, console => CampaignFiguresOutput.WriteTable(console, figures));
        }
    }
}
