using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Mutators;

namespace Breakwater.Lab.Training;

/// <summary>Writes a model's card, in Markdown: data, counts, figures on what it never saw, limits (Mitchell et al., "Model cards for
/// model reporting", 2019). Equal models have equal cards.</summary>
public static class ModelCard
{
    private const string Limits = """
        ## Limits

        - It reads the text alone. A sender's history, who else got the message and what was reported are not in its score.
        - The score is a probability on data in which spam and ham weigh the same. Where one message in a hundred is spam, a score of
          0.5 means far less than one in two; that is why the default policy acts later.
        - Languages with few messages above are judged from few messages. A language that is not above is judged by its links,
          numbers and signals.
        - A language that has spam above and no ham may be taken itself for a sign of spam, and no figure above shows how much of its ham
          is stopped.
        - A public corpus is a collection of somebody's opinions: what one calls an advertisement that its reader had asked for, another
          calls spam. Where two corpora of one language disagree, no threshold satisfies both.
        - Spam that is cut off before its link or number, or that is set between as much real chat, reads partly like what it is cut to
          or hidden in; the figures under attack say how much is lost.
        - The weights are public, so a sender can search for a text that passes. Behaviour, links and reports are there for that.

        """;

    /// <summary>Writes the card of a model.</summary>
    public static string Write(TrainedModel trained)
    {
        var card = new StringBuilder();
        var file = ModelFile.Write(trained.Model);
        card.Append(CultureInfo.InvariantCulture, $"""
            # Model card

            A linear model over hashed features (version {FeatureList.Version}, 2^{FeatureList.SlotBits} slots of one byte; folding table {FoldedText.TableVersion}),
            calibrated for each script. {file.Length:N0} bytes, XXH3 {XxHash3.HashToUInt64(file):x16}. Made by `breakwater train`; the same files, options and order
            give the same bytes on every host.

            ## How it was trained

            {Describe(trained)}

            ## Data

            Held out are whole groups of near-duplicates over all corpora together. Weight says how many ordinary messages one counts for.

            | corpus | weight | ham | spam | ham trained on | spam trained on | ham held out | spam held out |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        AppendData(card, trained.Set);
        if (trained.HoldOut > 0)
        {
            AppendFigures(card, trained);
            AppendAttacks(card, trained);
        }

        return card.Append('\n').Append(Limits).ToString();
    }

    private static string Describe(TrainedModel trained)
    {
        var (options, learner) = (trained.Options, trained.Options.Learner);
        return string.Create(CultureInfo.InvariantCulture, $"""
            Cost {learner.Cost}, smoothing {learner.Smoothing}, floor {learner.Floor}, at most {learner.MaxPasses} passes, seed {options.Seed}. {options.CutCopies} cut copies of each
            message at weight {options.CutWeight}, {options.DisguisedCopies} disguised copies at weight {options.DisguiseWeight}; near-duplicates discounted by their number to the power {options.DuplicateDiscount};
            {trained.HoldOut:P0} held out. Spam that is a plain one-time code is not trained on: the policy settles it.
            """);
    }

    private static void AppendData(StringBuilder card, TrainingSet set)
    {
        for (var corpus = 0; corpus < set.Corpora.Count; corpus++)
        {
            var rows = set.Rows.Where(row => row.Corpus == corpus).ToArray();
            int Count(Func<TrainingRow, bool> isCounted) => rows.Count(isCounted);
            card.Append(CultureInfo.InvariantCulture, $"| {set.Corpora[corpus].Name} | {set.Corpora[corpus].Weight} | {Count(row => !row.IsSpam):N0} | {Count(row => row.IsSpam):N0} ");
            card.Append(CultureInfo.InvariantCulture, $"| {Count(row => row.IsTrainedOn && !row.IsSpam):N0} | {Count(row => row.IsTrainedOn && row.IsSpam):N0} ");
            card.Append(CultureInfo.InvariantCulture, $"| {Count(row => row.IsHeldOut && !row.IsSpam):N0} | {Count(row => row.IsHeldOut && row.IsSpam):N0} |\n");
        }
    }

    private static void AppendFigures(StringBuilder card, TrainedModel trained)
    {
        card.Append("""

            ## Figures on what was held out

            With the default policy: stopped means junk or block. Intervals are Wilson's, of 95 %.

            | corpus | ham stopped | spam caught | AUC |
            |---|---:|---:|---:|

            """);
        for (var corpus = 0; corpus < trained.Set.Corpora.Count; corpus++)
        {
            var judged = Examination.Of(trained.Model, HeldOut(trained.Set, corpus));
            if (judged.Length > 0)
            {
                var auc = RocCurve.Of(Array.ConvertAll(judged, row => new Scored(row.Score, row.IsSpam))).Auc;
                card.Append(CultureInfo.InvariantCulture, $"| {trained.Set.Corpora[corpus].Name} | {Share(judged, isSpam: false)} | {Share(judged, isSpam: true)} | {auc:F4} |\n");
            }
        }
    }

    private static void AppendAttacks(StringBuilder card, TrainedModel trained)
    {
        var messages = Enumerable.Range(0, trained.Set.Corpora.Count).SelectMany(corpus => HeldOut(trained.Set, corpus)).ToArray();
        card.Append("""

            ## Figures under attack

            All that was held out, each message rewritten. The same ways of rewriting, drawn otherwise, are used on training messages.

            | attack | ham stopped | spam caught |
            |---|---:|---:|

            """);
        foreach (var attack in (ReadOnlySpan<Mutator?>)[null, .. RedTeam.All])
        {
            var judged = Examination.Of(trained.Model, messages, attack);
            card.Append(CultureInfo.InvariantCulture, $"| {attack?.Name ?? "none"} | {Share(judged, isSpam: false)} | {Share(judged, isSpam: true)} |\n");
        }
    }

    private static IEnumerable<Message> HeldOut(TrainingSet set, int corpus) =>
        set.Rows.Where(row => row.Corpus == corpus && row.IsHeldOut).Select(row => row.Message);

    private static string Share(Judged[] judged, bool isSpam)
    {
        var all = judged.Count(row => row.IsSpam == isSpam);
        var stopped = new Proportion(judged.Count(row => row.IsSpam == isSpam && row.IsStopped), all);
        var (low, high) = (100 * stopped.Wilson().Low, 100 * stopped.Wilson().High);
        return all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100 * stopped.Share:F2} % [{low:F1}-{high:F1}] of {all:N0}");
    }
}
