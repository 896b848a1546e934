using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class ReportDeskTests
{
    private const string Text = "Oakley sunglasses 80% off today only, all bags at http://outlet.example.com/x";

    private static readonly DateTimeOffset Start = new(2014, 8, 21, 14, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("7726", "", Provenance.Forwarded)]
    [InlineData("app", "m1", Provenance.Named)]
    [InlineData("apple", "", Provenance.Copied)]
    [InlineData("arf", "m1", Provenance.Relayed)]
    [InlineData("carrier pigeon", "", Provenance.Relayed)]
    public void Each_channel_tells_how_far_its_account_goes(string via, string message, Provenance provenance) =>
        Assert.Equal(provenance, Desk().Take(new Report { Via = via, Message = new MessageId(message), Text = Text }).Provenance);

    [Fact]
    public void The_same_said_twice_counts_once()
    {
        var desk = Desk();

        Assert.True(desk.Take(From("+13105550123", "FWD: " + Text)).Counts);
        Assert.Equal(ReportStanding.Resent, desk.Take(From("+13105550123", Text.ToUpperInvariant())).Standing);
        Assert.True(desk.Take(From("+13105550124", Text)).Counts);
    }

    [Fact]
    public void A_change_of_mind_counts_and_so_does_the_way_back()
    {
        var desk = Desk();
        desk.Take(From("+13105550123", Text));

        Assert.Equal(ReportStanding.Changed, desk.Take(From("+13105550123", Text) with { Reason = ReportReason.NotSpam }).Standing);
        Assert.Equal(ReportStanding.Changed, desk.Take(From("+13105550123", Text)).Standing);
    }

    [Fact]
    public void Who_is_nobody_counts_once_for_each_channel()
    {
        var desk = Desk();
        var anonymous = Enumerable.Range(0, 50).Select(_ => desk.Take(new Report { Via = "api", Text = Text, Time = Start })).ToArray();

        Assert.Single(anonymous, report => report.Counts);
    }

    [Fact]
    public void The_second_half_of_a_7726_report_tells_the_sender()
    {
        var desk = Desk();
        desk.Take(From("+13105550123", Text) with { Via = "7726" });

        var answer = desk.Take(From("+13105550123", "liu8841@163.com") with { Via = "7726", Time = Start.AddMinutes(2) });

        Assert.Equal(ReportStanding.SenderTold, answer.Standing);
        Assert.Equal("liu8841@163.com", answer.Report.Sender.Value);
        Assert.Equal(Text, answer.Report.Text);
        Assert.Equal(Service.IMessage, answer.Service.Likeliest);
    }

    [Fact]
    public void A_number_a_day_later_is_a_report_of_its_own()
    {
        var desk = Desk();
        desk.Take(From("+13105550123", Text) with { Via = "7726" });
        for (var i = 0; i < 9; i++)
        {
            desk.Take(new Message { Sender = Address.Parse("a@example.com"), Time = Start.AddDays(1) });
        }

        Assert.NotEqual(ReportStanding.SenderTold, desk.Take(From("+13105550123", "+13105559999") with { Via = "7726", Time = Start.AddDays(1) }).Standing);
    }

    [Fact]
    public void What_nobody_sent_through_here_is_still_one_subject_for_all_who_report_it()
    {
        var desk = new ReportDesk(new RecentMessages(new RecentMessagesOptions()), new RecentMessagesOptions());
        var first = desk.Take(From("+13105550123", "FWD: " + Text));

        var second = desk.Take(From("+13105550124", Text[..50]));

        Assert.Equal(MatchBasis.None, first.Match.Basis);
        Assert.NotEqual(0UL, first.Key);
        Assert.Equal(first.Key, second.Key);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void A_report_of_an_impossible_time_is_taken_at_the_time_of_the_stream(int year)
    {
        var desk = Desk();

        var report = desk.Take(From("+13105550123", Text) with { Time = new DateTimeOffset(year, 12, 31, 0, 0, 0, TimeSpan.Zero) });

        Assert.True(report.Time <= desk.Now + 3600);
        Assert.InRange(desk.Now, Start.ToUnixTimeSeconds() - 1, Start.ToUnixTimeSeconds() + 3600);
    }

    private static Report From(string reporter, string text) =>
        new() { Via = "app", Reporter = Address.Parse(reporter), Text = text, Time = Start.AddMinutes(1), Reason = ReportReason.Spam };

    private static ReportDesk Desk()
    {
        var options = new RecentMessagesOptions();
        var desk = new ReportDesk(new RecentMessages(options), options);
        for (var i = 0; i < 9; i++)
        {
            desk.Take(new Message { Id = new MessageId($"m{i}"), Text = Text, Sender = Address.Parse($"liu{i}@163.com"), Service = Service.IMessage, Time = Start });
        }

        return desk;
    }
}
