using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>What simulated people do now and then, and what looks like spam to whoever only counts: one text to many.</summary>
internal sealed class Occasions(World world, Person person, SeededRandom random)
{
    private const int ForwardTo = 20;
    private const int InviteTo = 30;
    private const int GreetTo = 12;

    /// <summary>A new number is told to everybody in the address book within the hour, from the new number.</summary>
    public IEnumerable<Draft> NewNumber(long at)
    {
        var text = Write("number");
        var told = AddressBook(random.Between(Habits.LeastTold, Habits.MostTold), at);
        foreach (var recipient in told)
        {
            yield return Tell(recipient, person.NewNumber, Service.Sms, at, text, Habits.TellAnswerShare) with
            {
                IsKnown = world.Population.Knows(recipient, person, Habits.TellKnownShare),
            };
            at += random.Within(96 * Spans.Minute / told.Count);
        }
    }

    /// <summary>A newcomer greets the friends who are there already.</summary>
    public IEnumerable<Draft> Join(long at)
    {
        if (!random.Chance(Habits.NewcomerGreets))
        {
            yield break;
        }

        foreach (var recipient in Friends(random.Between(3, GreetTo), at))
        {
            at += random.Span(Spans.Minute, 1, Spans.Hour);
            var service = Chat.ServiceOf(person, recipient);
            yield return Tell(recipient, person.AddressOn(service, at), service, at, Write("hello"), answerShare: 0.5);
        }
    }

    /// <summary>One joke to twenty friends.</summary>
    public IEnumerable<Draft> Forward(long at) => SendAll(Friends(ForwardTo, at), at, Write("joke"), 4 * Spans.Second, answerShare: 0.3);

    /// <summary>An invitation to thirty friends.</summary>
    public IEnumerable<Draft> Invite(long at) => SendAll(Friends(InviteTo, at), at, Write("invitation"), 10 * Spans.Second, answerShare: 0.6);

    /// <summary>A message to nobody the person knows, by mistake: one in five such numbers is nobody's, and half of the people say so.</summary>
    public IEnumerable<Draft> WrongNumber(long at)
    {
        var stranger = random.Chance(0.2) ? null : world.Population.Anybody(random, at);
        var recipient = stranger?.AddressOn(Service.Sms, at) ?? person.Area.Any(random);
        var wrong = World.Say(person, person.AddressOn(Service.Sms, at), recipient, Service.Sms, at, Write("wrong")) with { IsUnreachable = stranger is null };
        yield return stranger is null || !random.Chance(0.5) ? wrong : wrong with { Answer = Answer(wrong, stranger, "mistaken") };
    }

    private IEnumerable<Draft> SendAll(List<Person> recipients, long at, string text, long gap, double answerShare)
    {
        foreach (var recipient in recipients)
        {
            var service = Chat.ServiceOf(person, recipient);
            yield return Tell(recipient, person.AddressOn(service, at), service, at, text, answerShare);
            at += random.Span(gap, 0.6, Spans.Minute);
        }
    }

    private Draft Tell(Person recipient, Address from, Service service, long at, string text, double answerShare)
    {
        var draft = World.Say(person, from, recipient.AddressOn(service, at), service, at, text) with
        {
            IsKnown = world.Population.Knows(recipient, person, Habits.FriendKnownShare),
            IsUnreachable = random.Chance(Habits.DeadShare),
        };
        return draft.IsUnreachable || !random.Chance(answerShare) ? draft : draft with { Answer = Answer(draft, recipient, "welcome") };
    }

    private Draft Answer(Draft draft, Person recipient, string occasion)
    {
        var at = draft.At + random.Span(5 * Spans.Minute, 1.2, 12 * Spans.Hour);
        return World.Say(recipient, draft.Recipient, draft.Sender, draft.Service, at, ChatTexts.Write(recipient.Area.Language, occasion, random)) with
        {
            IsKnown = draft.IsKnown,
        };
    }

    private string Write(string occasion) => ChatTexts.Write(person.Area.Language, occasion, random);

    private List<Person> Friends(int most, long at) => [.. world.Population.FriendsOf(person, at).Take(most)];

    /// <summary>Friends first, then acquaintances from the neighbourhood.</summary>
    private List<Person> AddressBook(int size, long at)
    {
        var people = world.Population.People;
        var book = Friends(size, at);
        var seen = book.Append(person).ToHashSet();
        for (var step = 1; book.Count < Math.Min(size, people.Length - 1) && step < people.Length; step++)
        {
            var next = people[(person.Index + step) % people.Length];
            if (next.IsThere(at) && seen.Add(next))
            {
                book.Add(next);
            }
        }

        return book;
    }
}
