using Breakwater.Engine.Messages;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Training;

namespace Breakwater.Tests.Lab.Training;

public sealed class TrainingSetTests
{
    private static readonly HoldOut None = new(0, 1);

    [Fact]
    public void Labelled_messages_become_rows_in_their_order()
    {
        var corpus = new Corpus("c", [Ham("see you tonight"), new Message { Text = "nobody said" }, Spam("win a prize"), Spam("smish") with { Label = Label.Smishing }]);

        var set = TrainingSet.Of([corpus], None, 0);

        Assert.Equal(["see you tonight", "win a prize", "smish"], set.Rows.Select(row => row.Message.Text));
        Assert.Equal([false, true, true], set.Rows.Select(row => row.IsSpam));
        Assert.All(set.Rows, row => Assert.True(row.IsTrainedOn));
    }

    [Fact]
    public void A_row_weighs_what_its_corpus_says_and_less_among_its_like()
    {
        const string campaign = "You have been chosen for a free holiday voucher, call now to claim it before midnight ";
        var corpus = new Corpus("c", [Spam(campaign + "1"), Spam(campaign + "2"), Spam(campaign + "3"), Spam(campaign + "4"), Ham("see you at dinner then")]) { Weight = 6 };

        Assert.Equal([6, 6, 6, 6, 6], TrainingSet.Of([corpus], None, 0).Rows.Select(row => row.Weight));
        Assert.Equal([3, 3, 3, 3, 6], TrainingSet.Of([corpus], None, 0.5).Rows.Select(row => row.Weight));
        Assert.Equal([1.5, 1.5, 1.5, 1.5, 6], TrainingSet.Of([corpus], None, 1).Rows.Select(row => row.Weight));
    }

    [Fact]
    public void A_plain_one_time_code_that_is_labelled_spam_is_not_trained_on()
    {
        var corpus = new Corpus("c", [Spam("Your code is 482913. Do not share it."), Ham("Your code is 482913. Do not share it, thanks"), Spam("Your code is 482913, confirm at http://a-b.top/x")]);

        Assert.Equal([false, true, true], TrainingSet.Of([corpus], None, 0).Rows.Select(row => row.IsTrainedOn));
    }

    [Fact]
    public void No_near_duplicate_of_what_is_held_out_is_trained_on()
    {
        var set = TrainingSet.Of([LittleCorpus.Of(600), LittleCorpus.Of(300, "copy")], new HoldOut(0.3, 1), 0);
        var heldOut = set.Rows.Where(row => row.IsHeldOut).Select(row => row.Group).ToHashSet();

        Assert.InRange(set.Rows.Count(row => row.IsHeldOut), 90, 450);
        Assert.DoesNotContain(set.Rows, row => row.IsTrainedOn && heldOut.Contains(row.Group));
        Assert.Equal(set.Rows.Take(300).Select(row => row.IsHeldOut), set.Rows.Skip(600).Select(row => row.IsHeldOut));
    }

    [Fact]
    public void A_part_of_a_set_keeps_its_rows_as_they_were()
    {
        var set = TrainingSet.Of([LittleCorpus.Of(30)], None, 0.5);

        Assert.Equal(set.Rows.Skip(10), set.Where(row => row >= 10).Rows);
    }

    private static Message Ham(string text) => new() { Text = text, Label = Label.Ham };

    private static Message Spam(string text) => new() { Text = text, Label = Label.Spam };
}
