using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>How a simulated spammer approaches strangers, and what they make of it.</summary>
internal sealed class Approach(World world, Attacker attacker, SeededRandom random, NumberArea area)
{
    // Half of those who are reached are people whose other messages are simulated too.
    private const double PersonShare = 0.5;
    private const double TalkShare = 0.6;

    // People report when they next look at the telephone, some on the next day.
    private const long ReportGap = 40 * Spans.Minute;
    private const double ReportSigma = 1.5;

    /// <summary>A message to a stranger.</summary>
    public Draft ToStranger(Account account, long at, string text)
    {
        var isUnreachable = random.Chance(attacker.UnreachableShare);
        var person = !isUnreachable && random.Chance(PersonShare) ? world.Population.Anybody(random, at) : null;
        var recipient = person?.AddressOn(attacker.Service, at) ?? Outsider();
        return React(Write(account, recipient, at, text) with { IsUnreachable = isUnreachable }, person, attacker.ReplyShare);
    }

    /// <summary>A message that is sent as it is, whatever comes of it.</summary>
    public Draft Write(Account account, Address recipient, long at, string text) => new()
    {
        At = at,
        Actor = account.Actor,
        Service = attacker.Service,
        Sender = account.Address,
        Recipient = recipient,
        Text = text,
        Since = account.Since,
        Ip = account.Ip,
    };

    /// <summary>What a recipient who got it makes of it: an answer, a report, mostly nothing.</summary>
    public Draft React(Draft draft, Person? person, double replyShare)
    {
        if (draft.IsUnreachable)
        {
            return draft;
        }

        return draft with
        {
            Answer = random.Chance(replyShare) ? Answer(draft, person) : null,
            ReportedAt = random.Chance(world.Options.ReportShare) ? draft.At + random.Span(ReportGap, ReportSigma, 2 * Spans.Day) : 0,
        };
    }

    private Draft Answer(Draft draft, Person? person)
    {
        var at = draft.At + random.Span(15 * Spans.Minute, 1.3, Spans.Day);
        var isOpener = attacker.Lure == Lure.Opener;
        var text = ChatTexts.Write(person?.Area.Language ?? area.Language, isOpener ? "mistaken" : "angry", random);
        var answer = person is null ? FromOutsider(draft, at, text) : World.Say(person, draft.Recipient, draft.Sender, draft.Service, at, text);
        return isOpener && random.Chance(TalkShare) ? answer with { Answer = Talk(draft, at) } : answer;
    }

    private Draft Talk(Draft opening, long at) => opening with
    {
        At = at + random.Span(3 * Spans.Minute, 1, Spans.Hour),
        Text = LureTexts.Talk(random),
    };

    // Of people outside only the address is known; all else follows from it.
    private Draft FromOutsider(Draft draft, long at, string text)
    {
        var key = StableHash.Of(draft.Recipient.Value);
        return new Draft
        {
            At = at,
            Actor = ActorKind.Person,
            Service = draft.Service,
            Sender = draft.Recipient,
            Recipient = draft.Sender,
            Text = text,
            Since = world.Start - (long)((100 + (key % 1000)) * (ulong)Spans.Day),
            Ip = Networks.Home(key),
        };
    }

    private Address Outsider() => attacker.Service == Service.App ? Mailboxes.Handle(random, random.Below(int.MaxValue)) : area.Any(random);
}
