using Breakwater.Engine.Classifier;
using Breakwater.Engine.Policy;
using Breakwater.Lab.Senders;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Lab;

/// <summary>The policy that ships keeps its promises on simulated senders of a seed that it was not tuned on.</summary>
public sealed class SenderTrialTests
{
    private static readonly Trials Trials = new(
        ModelFile.Read(File.ReadAllBytes(Path.Combine(Sources.Root, "models/default.bwm"))), SpamPolicy.Default, seed: 11);

    [Theory]
    [InlineData(TextTold.None)]
    [InlineData(TextTold.Text)]
    public void A_script_gets_few_messages_through(TextTold told)
    {
        var figures = Trials.Script(told);

        Assert.InRange(figures.MostBeforeStop, 1, 30);
        Assert.InRange(figures.MostOnFirstDay, 1, 60);
        Assert.Equal((0, 0, 0), (figures.LimitedPersonDays, figures.BlockedPersonDays, figures.FirmMessagesStopped));
    }

    [Theory]
    [InlineData(TextTold.None, 0.1)]
    [InlineData(TextTold.Text, 0.02)]
    public void A_ring_that_shares_the_work_hardly_works(TextTold told, double most) =>
        Assert.InRange(Trials.Ring(told).FirstDayShare, 0.0001, most);

    [Fact]
    public void People_firms_and_senders_of_codes_are_left_alone()
    {
        var figures = Trials.People(1_500, days: 7, TextTold.None);

        Assert.True(figures.PersonDays > 10_000);
        Assert.InRange(figures.LimitedPersonDays, 0, 2);
        Assert.Equal((0, 0), (figures.BlockedPersonDays, figures.FirmMessagesStopped));
    }

    [Theory]
    [InlineData(TextTold.None)]
    [InlineData(TextTold.Hint)]
    public void Without_texts_most_spam_of_a_mix_is_caught(TextTold told) => Assert.InRange(Trials.Mix(100_000, told).F1, 0.9, 1);

    [Fact]
    public void More_allowance_lets_more_through()
    {
        var (strict, _) = Trials.AtAllowance(0.5, 60_000, TextTold.None);
        var (lenient, _) = Trials.AtAllowance(4, 60_000, TextTold.None);

        Assert.True(strict.Missed < lenient.Missed, $"{strict.Missed} and {lenient.Missed}");
    }

    [Fact]
    public void Patient_spammers_are_found_within_days()
    {
        var days = Trials.Patient(reportShare: 0, TextTold.None);

        Assert.True(days[0].Delivered > 0);
        Assert.InRange(days.Skip(2).Sum(day => day.Delivered), 0, days[0].Delivered / 4);
    }
}
