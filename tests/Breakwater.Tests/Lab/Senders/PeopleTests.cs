using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Tests.Lab.Senders;

public sealed class PeopleTests
{
    private const int People = 1500;
    private const int Days = 7;

    private static readonly Message[] Sent = [.. Simulated.Of(Simulated.People, ActorKind.Person)];

    [Fact]
    public void A_person_sends_as_many_messages_a_day_as_people_said_they_do() =>
        Assert.InRange((double)Sent.Length / People / Days, Scenario.MessagesPerPersonDay * 0.9, Scenario.MessagesPerPersonDay * 1.1);

    [Fact]
    public void Few_people_send_hundreds_a_day_to_few_others()
    {
        var days = Sent.GroupBy(message => (message.Sender, message.Time!.Value.Date))
            .Select(day => (Messages: day.Count(), Recipients: day.DistinctBy(message => message.Recipient).Count()))
            .ToArray();

        Assert.InRange(Simulated.Share(days, day => day.Messages > 100), 0.0005, 0.02);
        Assert.Contains(days, day => day.Messages >= 300 && day.Recipients < 12);
    }

    [Fact]
    public void Recipients_mostly_know_the_person() => Assert.InRange(Simulated.Share(Sent, message => message.Known), 0.85, 0.97);

    [Fact]
    public void Nearly_everybody_can_be_reached() => Assert.InRange(Simulated.Share(Sent, message => message.Outcome == Outcome.Unreachable), 0.001, 0.005);

    [Fact]
    public void Most_messages_are_part_of_a_chat_to_and_fro()
    {
        var pairs = Sent.Select(message => (message.Sender, message.Recipient)).ToHashSet();

        Assert.InRange(Simulated.Share(Sent, message => pairs.Contains((message.Recipient, message.Sender))), 0.85, 0.99);
    }

    [Fact]
    public void Answers_mostly_come_within_minutes()
    {
        var last = new Dictionary<(Address, Address), DateTimeOffset>();
        var gaps = new List<TimeSpan>();
        foreach (var message in Sent)
        {
            if (last.Remove((message.Recipient, message.Sender), out var asked))
            {
                gaps.Add(message.Time!.Value - asked);
            }

            last[(message.Sender, message.Recipient)] = message.Time!.Value;
        }

        Assert.InRange(Simulated.Share(gaps, gap => gap < TimeSpan.FromMinutes(5)), 0.7, 0.99);
    }

    [Fact]
    public void Nobody_writes_much_at_night()
    {
        var hours =
            from message in Sent
            from area in NumberArea.All
            where message.Sender.Value.StartsWith(area.Prefix, StringComparison.Ordinal)
            select message.Time!.Value.AddHours(area.ZoneHours).Hour;

        Assert.InRange(Simulated.Share([.. hours], hour => hour is >= 1 and < 6), 0.005, 0.06);
    }

    [Fact]
    public void A_new_number_is_told_to_many_within_the_hour()
    {
        var start = new SenderSimulationOptions().Start;
        var firstDays = Sent.Where(message => message.SenderSince > start && message.Sender.Kind == AddressKind.E164 && message.Service == Service.Sms)
            .GroupBy(message => message.Sender)
            .Select(sender => sender.Where(message => message.Time < sender.First().Time!.Value.AddHours(1)).ToArray())
            .Where(hour => hour.DistinctBy(message => message.Text).Count() == 1 && hour.Length >= 30)
            .ToArray();

        Assert.InRange(firstDays.Length, 5, 40);
        Assert.All(firstDays, hour => Assert.InRange(hour.Select(message => message.Recipient).Distinct().Count(), 30, 200));
        Assert.InRange(Simulated.Share([.. firstDays.SelectMany(hour => hour)], message => message.Known), 0.75, 0.95);
    }

    [Fact]
    public void Some_accounts_are_new()
    {
        var start = new SenderSimulationOptions().Start;

        Assert.InRange(Simulated.Share([.. Sent.DistinctBy(message => message.Sender)], message => message.SenderSince >= start), 0.01, 0.08);
    }

    [Fact]
    public void Nobody_writes_before_having_an_address() => Assert.DoesNotContain(Simulated.Mix, simulated =>
        simulated.Message?.SenderSince > simulated.Time);

    [Fact]
    public void People_do_not_all_say_the_same()
    {
        var longer = Sent.Where(message => message.Text.Length > 20).ToArray();

        Assert.InRange((double)longer.Select(message => message.Text).Distinct().Count() / longer.Length, 0.4, 1);
    }

    [Fact]
    public void Firms_write_to_customers_and_few_answer()
    {
        var notices = Simulated.Of(Simulated.People, ActorKind.Firm).ToArray();
        var firms = notices.Select(message => message.Sender).ToHashSet();

        Assert.All(notices, message => Assert.True(message.Known));
        Assert.InRange((double)Sent.Count(message => firms.Contains(message.Recipient)) / notices.Length, 0.002, 0.04);
        Assert.InRange(notices.Length / (double)firms.Count / Days, 60, 200);
    }

    [Fact]
    public void Codes_go_to_ever_new_people_and_nobody_answers()
    {
        var codes = Simulated.Of(Simulated.People, ActorKind.Codes).ToArray();
        var senders = codes.Select(message => message.Sender).ToHashSet();

        Assert.All(codes, message => Assert.True(message.Known));
        Assert.InRange((double)codes.DistinctBy(message => (message.Sender, message.Recipient)).Count() / codes.Length, 0.75, 1);
        Assert.DoesNotContain(Sent, message => senders.Contains(message.Recipient));
    }
}
