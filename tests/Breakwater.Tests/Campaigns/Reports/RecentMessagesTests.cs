using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;
using Breakwater.Lab;
using Breakwater.Lab.Reporters;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class RecentMessagesTests
{
    private const string Parcel = "Your parcel is held at our depot, pay the outstanding fee of £1.99 today at http://royalmail-redelivery.top/x";
    private const string Loan = "Congratulations, a loan of 5,000 has been approved for you without a credit check, call now to receive it today";

    private static readonly Address Sender = Address.Parse("+447700900123");

    [Theory]
    [InlineData(Parcel, MatchBasis.Text)]
    [InlineData("YOUR PARCEL IS HELD AT OUR DEPOT, PAY THE OUTSTANDING FEE OF £1.99 TODAY AT HTTP://ROYALMAIL-REDELIVERY.TOP/X", MatchBasis.Text)]
    [InlineData("Your parcel is held at our depot, pay the outstanding fee of £2.49 today at http://rm-fee.top/q7", MatchBasis.Template)]
    [InlineData("Your parcel is held at our depot, pay the outst", MatchBasis.Near)]
    [InlineData("Your parce1 is he1d at our dep0t, pay tne outstanding fee of today", MatchBasis.Near)]
    [InlineData("running late, see you at eight at the depot", MatchBasis.None)]
    [InlineData("Your", MatchBasis.None)]
    [InlineData("…", MatchBasis.None)]
    public void A_text_is_found_by_what_is_left_of_it(string reported, MatchBasis basis)
    {
        var memory = Remembering(Parcel, Loan);

        Assert.Equal(basis, memory.Find(new Report { Text = reported }).Basis);
    }

    [Fact]
    public void A_report_that_names_its_message_is_about_that_one_and_its_sender()
    {
        var memory = new RecentMessages(new RecentMessagesOptions());
        memory.Add(new Message { Id = new MessageId("m1"), Text = Parcel, Sender = Sender });
        memory.Add(new Message { Id = new MessageId("m2"), Text = Parcel, Sender = Address.Parse("+447700900999") });

        var match = memory.Find(new Report { Message = new MessageId("m1") });

        Assert.Equal((MatchBasis.Message, Sender), (match.Basis, match.Sender));
    }

    [Fact]
    public void A_sender_alone_is_enough_if_it_sent_one_wording_only()
    {
        var memory = new RecentMessages(new RecentMessagesOptions());
        var only = memory.Add(new Message { Text = Parcel, Sender = Sender });
        Assert.Equal(only, memory.Find(new Report { Sender = Sender }).Key);

        memory.Add(new Message { Text = Loan, Sender = Sender });
        Assert.Equal(MatchBasis.None, memory.Find(new Report { Sender = Sender }).Basis);
    }

    [Fact]
    public void Of_two_texts_that_have_all_of_a_report_the_shorter_is_meant()
    {
        var memory = new RecentMessages(new RecentMessagesOptions());
        memory.Add(new Message { Text = Parcel + " and then " + Loan });
        var shorter = memory.Add(new Message { Text = Loan });

        Assert.Equal(shorter, memory.Find(new Report { Text = Loan[..90] }).Key);
    }

    [Fact]
    public void Damaged_reports_of_made_up_campaigns_reach_their_own()
    {
        var random = new SeededRandom(1);
        var texts = Enumerable.Range(0, 400).Select(_ => Sentence(random, 18)).ToArray();
        var memory = new RecentMessages(new RecentMessagesOptions());
        var keys = texts.Select(text => memory.Add(new Message { Text = text })).ToArray();
        foreach (var way in DamagedReports.Ways)
        {
            var matches = texts.Select(text => memory.Find(new Report { Text = ForwardedText.Read(DamagedReports.Damage(way, text, random)).Text })).ToArray();

            Assert.True(matches.Where((match, i) => match.Key == keys[i]).Count() >= 0.98 * texts.Length, way);
            Assert.Empty(matches.Where((match, i) => match.Basis != MatchBasis.None && match.Key != keys[i]));
        }
    }

    [Fact]
    public void A_million_shingles_of_one_stranger_cost_no_memory_and_lose_nothing_in_use()
    {
        var memory = new RecentMessages(new RecentMessagesOptions { Texts = 64, Names = 64 });
        var key = memory.Add(new Message { Text = Parcel });
        var random = new SeededRandom(2);
        for (var i = 0; i < 2_000; i++)
        {
            memory.Add(new Message { Id = new MessageId($"m{i}"), Text = Sentence(random, 30) });
            Assert.Equal(key, memory.Find(new Report { Text = Parcel }).Key);
        }

        // Its shingles may have been crowded out, not its wording.
        Assert.Equal(MatchBasis.Text, memory.Find(new Report { Text = Parcel.ToUpperInvariant() }).Basis);
    }

    [Fact]
    public void Any_text_is_taken()
    {
        var memory = Remembering(Parcel, Loan, new string('a', 200_000));
        Gen.String.Sample(text => memory.Find(new Report { Text = text }).Likeness is >= 0 and <= 1, iter: 1_000, threads: 1);
    }

    private static RecentMessages Remembering(params string[] texts)
    {
        var memory = new RecentMessages(new RecentMessagesOptions());
        foreach (var text in texts)
        {
            memory.Add(new Message { Text = text });
        }

        return memory;
    }

    private static string Sentence(SeededRandom random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ =>
        string.Concat(Enumerable.Range(0, random.Between(3, 8)).Select(at => (at % 2 == 0 ? "bcdfgklmnprstv" : "aeiou")[random.Below(at % 2 == 0 ? 14 : 5)]))));
}
