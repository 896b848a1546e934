using Breakwater.Campaigns.Index;
using Breakwater.Lab.Evaluation;
using Breakwater.Tests.Lab.Training;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class BCubedTests
{
    [Fact]
    public void The_published_example_comes_out()
    {
        // Bagga and Baldwin (1998), figure 5: the truth is 1-5, 6-7, 8-12; found are 1-5 and 6-12.
        int[] truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3];
        int[] found = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2];
        var score = BCubed.Of(found, truth);

        Assert.Equal((5 + (2 * 2 / 7.0) + (5 * 5 / 7.0)) / 12, score.Precision, 12);
        Assert.Equal(1, score.Recall, 12);
    }

    [Fact]
    public void Found_and_true_exchanged_exchange_precision_and_recall() =>
        Gen.Select(Gen.Int[0, 5].Array[30], Gen.Int[0, 5].Array[30]).Sample((found, truth) =>
        {
            var (one, other) = (BCubed.Of(found, truth), BCubed.Of(truth, found));

            Assert.Equal(one.Precision, other.Recall, 12);
            Assert.Equal(one.Recall, other.Precision, 12);
            Assert.Equal(one.F1, other.F1, 12);
        });

    [Fact]
    public void Only_what_counts_is_averaged_over_but_clusters_keep_all_their_items()
    {
        var score = BCubed.Of([1, 1, 2], [1, 2, 2], item => item == 0);

        Assert.Equal((1, 0.5, 1.0), (score.Items, score.Precision, score.Recall));
    }

    [Fact]
    public void Lists_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => BCubed.Of([1], [1, 2]));

    [Fact]
    public void Nothing_scores_nothing() => Assert.Equal(0, BCubed.Of<int, int>([], []).F1);

    [Fact]
    public void A_red_team_corpus_is_as_large_as_was_asked_and_the_same_for_a_seed()
    {
        var corpus = RedTeamCorpus.Build([LittleCorpus.Of(300)], 10, 20, 50, 1);

        Assert.Equal((200, 50), (corpus.Count(item => !item.IsHam), corpus.Count(item => item.IsHam)));
        Assert.Equal(10, corpus.Where(item => !item.IsHam).Select(item => item.Truth).Distinct().Count());
        Assert.Equal(corpus, RedTeamCorpus.Build([LittleCorpus.Of(300)], 10, 20, 50, 1));
        Assert.NotEqual(corpus, RedTeamCorpus.Build([LittleCorpus.Of(300)], 10, 20, 50, 2));
    }

    [Fact]
    public void A_trial_finds_most_of_what_was_disguised()
    {
        var corpus = RedTeamCorpus.Build([LittleCorpus.Of(600)], 60, 20, 200, 1);
        var trial = CampaignTrial.Run(corpus, new IndexOptions { Capacity = 4_096 });

        Assert.InRange(trial.Spam.F1, 0.93, 1);
        Assert.Equal(0, trial.HamInSpam.Hits);
        Assert.All(["exotic-letters", "zero-width", "wide"], mutator => Assert.InRange(trial.Recall[mutator].Share ?? 0, 0.97, 1));
        Assert.Equal(corpus.Count(item => !item.IsHam), trial.Recall.Values.Sum(recall => recall.Of));
    }
}
