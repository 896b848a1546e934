using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Tests.Lab.Senders;

public sealed class AttackerTests
{
    [Fact]
    public void The_script_is_one_account_with_one_text_and_changing_links()
    {
        var sent = Simulated.Attack(Scenario.Script(), days: 0.1);

        Assert.Single(sent.Select(message => message.Sender).Distinct());
        Assert.Single(sent.Select(message => message.Text.Split("http")[0]).Distinct());
        Assert.InRange(sent.Select(message => message.Text).Distinct().Count(), sent.Length * 0.99, sent.Length);
        Assert.InRange(sent.Length / (sent[^1].Time!.Value - sent[0].Time!.Value).TotalSeconds, 1.9, 2.1);
        Assert.InRange(Simulated.Share(sent, message => message.Outcome == Outcome.Unreachable), 0.1, 0.14);
        Assert.DoesNotContain(sent, message => message.Known);
    }

    [Fact]
    public void A_ring_shares_the_work()
    {
        var sent = Simulated.Attack(Scenario.Ring(100), days: 2.5);
        var days = sent.GroupBy(message => message.Sender).Select(account => account.Count(message => message.Time < account.First().Time!.Value.AddHours(15)));

        Assert.Equal(100, sent.Select(message => message.Sender).Distinct().Count());
        Assert.All(days, count => Assert.InRange(count, 9, 41));
        Assert.Single(sent.Select(message => message.Sender.Domain.ToString()).Distinct());
        Assert.InRange(sent.Select(message => message.Ip!.ToString()[..^3].TrimEnd('.')).Distinct().Count(), 2, 100);
        Assert.InRange(sent.Select(BlockOf).Distinct().Count(), 2, 4);
        Assert.InRange(sent.Select(message => message.Text.Split("http")[0]).Distinct().Count(), 2, 8);
    }

    [Fact]
    public void A_ring_behind_proxies_is_spread_over_homes() =>
        Assert.InRange(Simulated.Attack(Scenario.Ring(100) with { ProxyShare = 1 }).Select(BlockOf).Distinct().Count(), 95, 100);

    [Fact]
    public void A_ring_of_numbers_has_few_blocks_of_numbers() =>
        Assert.InRange(Simulated.Attack(Scenario.Ring(100) with { Service = Service.Sms, Providers = 2 }).Select(message => message.Sender.Value[..^4]).Distinct().Count(), 2, 4);

    [Fact]
    public void A_patient_spammer_sends_its_twenty_a_day_by_day()
    {
        var sent = Simulated.Attack(Scenario.Patient(20), days: 6);

        Assert.Single(sent.Select(message => message.Sender).Distinct());
        Assert.Equal(100, sent.Count(message => message.Time < sent[0].Time!.Value.AddDays(4.9)));
        Assert.All(sent.Zip(sent.Skip(1)), pair => Assert.InRange((pair.Second.Time - pair.First.Time)!.Value.TotalHours, 0, 12));
    }

    [Fact]
    public void An_opener_has_no_link_and_goes_on_where_somebody_answers()
    {
        var sent = Simulated.Attack(Scenario.Opener() with { Accounts = 40 }, days: 4);
        var again = sent.GroupBy(message => (message.Sender, message.Recipient)).Count(talk => talk.Count() > 1);

        Assert.DoesNotContain(sent, message => message.Text.Contains("http", StringComparison.Ordinal));
        Assert.InRange((double)again / sent.Length, 0.03, 0.08);
    }

    [Fact]
    public void A_prober_goes_through_numbers_most_of_which_are_nobodys()
    {
        var sent = Simulated.Attack(Scenario.Prober(), days: 0.5);
        var numbers = sent.Select(message => long.Parse(message.Recipient.Value[^6..], System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.All(numbers.Zip(numbers.Skip(1)), pair => Assert.Equal((pair.First + 1) % 1_000_000, pair.Second));
        Assert.InRange(Simulated.Share(sent, message => message.Outcome == Outcome.Unreachable), 0.66, 0.74);
        Assert.All(sent, message => Assert.InRange(message.Text.Length, 0, 5));
        Assert.InRange(sent.Length / 12.0 / 60, 19, 21);
    }

    [Fact]
    public void A_bomber_buries_one_victim_within_minutes()
    {
        var sent = Simulated.Attack(Scenario.Bomber() with { Begins = TimeSpan.FromHours(5) });

        Assert.Equal(300, sent.Length);
        Assert.Single(sent.Select(message => message.Recipient).Distinct());
        Assert.InRange((sent[^1].Time - sent[0].Time)!.Value.TotalMinutes, 9, 10);
        Assert.InRange(sent.Select(message => message.Sender).Distinct().Count(), 100, 210);
        Assert.InRange(Simulated.Share(sent, message => message.Known), 0.4, 0.6);
    }

    [Fact]
    public void An_account_taken_over_is_old_and_writes_to_its_friends_first()
    {
        var sent = Simulated.Attack(Scenario.Takeover() with { Begins = TimeSpan.FromDays(1) });
        var start = new SenderSimulationOptions().Start;

        Assert.Equal(500, sent.Length);
        Assert.Single(sent.Select(message => message.Sender).Distinct());
        Assert.True(sent[0].SenderSince < start.AddDays(-29));
        Assert.InRange(sent.Take(4).Count(message => message.Known), 2, 4);
        Assert.DoesNotContain(sent.Skip(Habits.MostFriends), message => message.Known);
    }

    [Fact]
    public void Strangers_answer_as_often_as_is_said()
    {
        var attack = Scenario.Script() with { Messages = 20_000, ReplyShare = 0.015 };
        var events = Simulated.Run(Simulated.Small(2) with { Attackers = [attack] });
        var script = Simulated.Of(events, ActorKind.Script).First().Sender;
        var delivered = Simulated.Of(events, ActorKind.Script).Count(message => message.Outcome == Outcome.Delivered);

        Assert.InRange((double)Simulated.Of(events, ActorKind.Person).Count(message => message.Recipient == script) / delivered, 0.012, 0.018);
    }

    [Theory]
    [InlineData("imessage", "apple")]
    [InlineData("sms", "7726")]
    [InlineData("app", "app")]
    public void Spam_is_reported_as_often_as_is_said_by_its_channel(string service, string via)
    {
        var attack = Scenario.Script() with { Messages = 5_000, Service = Service.Parse(service), UnreachableShare = 0 };
        var events = Simulated.Run(Simulated.Small(4) with { Attackers = [attack], ReportShare = 0.1, FalseReportShare = 0 });
        var reports = events.Where(simulated => simulated.Report is not null).ToArray();

        Assert.InRange(reports.Length, 425, 575);
        Assert.All(reports, simulated => Assert.Equal((via, ActorKind.Script, Label.Spam), (simulated.Report!.Via, simulated.Actor, simulated.Label)));
        Assert.All(reports, simulated => Assert.Equal(via == "7726", simulated.Report!.Message.Value.Length == 0));
    }

    [Fact]
    public void Without_reporters_nobody_reports() => Assert.DoesNotContain(
        Simulated.Run(Simulated.Small(1) with { Attackers = [Scenario.Ring(50)], ReportShare = 0, FalseReportShare = 0 }),
        simulated => simulated.Report is not null);

    private static string BlockOf(Message message) => string.Join('.', message.Ip!.ToString().Split('.').Take(3));
}
