using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Lab.Training;

/// <summary>All labelled messages of all corpora: read, grouped, weighed, and dealt into those to train on and those held out.</summary>
public sealed class TrainingSet
{
    private TrainingSet(IReadOnlyList<Corpus> corpora, IReadOnlyList<TrainingRow> rows) => (Corpora, Rows) = (corpora, rows);

    /// <summary>The corpora.</summary>
    public IReadOnlyList<Corpus> Corpora { get; }

    /// <summary>Every labelled message, in the order of the corpora and of their lines.</summary>
    public IReadOnlyList<TrainingRow> Rows { get; }

    /// <summary>Reads corpora.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="holdOut">What is held out: whole groups of near-duplicates over all corpora together, because public corpora
    /// copy from each other.</param>
    /// <param name="duplicateDiscount">See <see cref="TrainingOptions.DuplicateDiscount"/>.</param>
    public static TrainingSet Of(IReadOnlyList<Corpus> corpora, HoldOut holdOut, double duplicateDiscount)
    {
        var readings = new List<Reading>();
        var understanding = new Understanding();
        for (var corpus = 0; corpus < corpora.Count; corpus++)
        {
            foreach (var message in corpora[corpus].Messages)
            {
                if (message.Label != Label.None)
                {
                    understanding.Read(message);
                    readings.Add(new Reading(
                        message, corpus, understanding.Fingerprint.Current, understanding.Features.ToVector(), PlainText.IsPlainCode(understanding.Signals)));
                }
            }
        }

        var groups = NearDuplicates.Group([.. readings.Select(reading => reading.Fingerprint)]);
        return new TrainingSet(corpora, Rowed(corpora, readings, groups, holdOut, duplicateDiscount));
    }

    /// <summary>The same set with some of its rows only.</summary>
    public TrainingSet Where(Func<int, bool> isIncluded) => new(Corpora, [.. Rows.Where((_, row) => isIncluded(row))]);

    private static List<TrainingRow> Rowed(IReadOnlyList<Corpus> corpora, List<Reading> readings, ulong[] groups, HoldOut holdOut, double duplicateDiscount)
    {
        var sizes = groups.CountBy(group => group).ToDictionary();
        var rows = new List<TrainingRow>(readings.Count);
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            var isSpam = Corpus.IsSpam(reading.Message.Label);

            // A campaign of a thousand copies tells more than one message, but not a thousand times more.
            var weight = corpora[reading.Corpus].Weight / Math.Pow(sizes[groups[i]], duplicateDiscount);

            // The policy lets plain one-time codes pass whatever their score; some corpora label them spam, and what a rule settles
            // the model should not learn the opposite of.
            weight = reading.IsPlainCode && isSpam ? 0 : weight;
            rows.Add(new TrainingRow(reading.Message, reading.Corpus, isSpam, groups[i], weight, holdOut.Contains(groups[i]), reading.Features));
        }

        return rows;
    }

    private readonly record struct Reading(Message Message, int Corpus, Fingerprint Fingerprint, FeatureVector Features, bool IsPlainCode);
}
