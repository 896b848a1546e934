using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Chats that a simulated person starts: bursts of messages to and fro, between two or in a group.</summary>
internal sealed class Chat(World world, Person person, SeededRandom random)
{
    /// <summary>A chat with one other.</summary>
    public IEnumerable<Draft> With(Person partner, long at, string occasion = "line")
    {
        if (!partner.IsThere(at))
        {
            yield break;
        }

        var service = ServiceOf(person, partner);
        var (speaker, listener) = (person, partner);
        // Who sleeps does not answer, and now and then nobody does.
        var isAnswered = Rhythm.IsAwake(at, partner.Zone(at)) && !random.Chance(Habits.SilenceShare);
        var left = isAnswered ? random.Geometric(Habits.MessagesPerChat) : 1;
        // A new friend has rarely saved the number when the first message comes.
        var knownShare = occasion == "line" ? Habits.FriendKnownShare : 0.3;
        while (true)
        {
            yield return world.Say(speaker, listener, service, at, ChatTexts.Write(speaker.Area.Language, occasion, random), knownShare) with
            {
                IsUnreachable = random.Chance(Habits.DeadShare),
            };
            if (--left == 0)
            {
                yield break;
            }

            var isTurn = random.Chance(Habits.TurnShare);
            at += isTurn ? random.Span(Habits.AnswerGap, Habits.GapSigma, Habits.LongestGap) : random.Span(Habits.OwnGap, Habits.GapSigma, Habits.LongestGap);
            (speaker, listener) = isTurn ? (listener, speaker) : (speaker, listener);
            occasion = "line";
        }
    }

    /// <summary>A chat of a group: each message goes to all others.</summary>
    public IEnumerable<Draft> InGroup(long at)
    {
        var members = Members(at);
        var service = random.Chance(0.5) ? Service.IMessage : Service.App;
        var speaker = members[0];
        for (var left = random.Geometric(Habits.MessagesPerChat / 2); left > 0; left--)
        {
            var text = ChatTexts.Write(speaker.Area.Language, "line", random);
            foreach (var member in members)
            {
                if (member != speaker)
                {
                    yield return world.Say(speaker, member, service, at, text, KnownShare(speaker, member));
                    at += 5;
                }
            }

            at += random.Span(Habits.AnswerGap, Habits.GapSigma, Habits.LongestGap);
            speaker = members[random.Below(members.Count)];
        }
    }

    /// <summary>The service on which two people write to each other, always the same.</summary>
    public static Service ServiceOf(Person one, Person other)
    {
        var drawn = StableHash.Mix((ulong)Math.Min(one.Index, other.Index), (ulong)Math.Max(one.Index, other.Index)) % 10;
        return drawn < 4 ? Service.IMessage : drawn < 8 ? Service.Sms : Service.App;
    }

    private List<Person> Members(long at)
    {
        var members = new List<Person> { person };
        for (var left = random.Between(Habits.LeastGroup, Habits.MostGroup); left > 0; left--)
        {
            var friend = world.Population.People[person.Friends[random.Favourite(person.Friends.Length)]];
            if (friend.IsThere(at) && !members.Contains(friend))
            {
                members.Add(friend);
            }
        }

        return members;
    }

    private static double KnownShare(Person speaker, Person member) =>
        Array.IndexOf(member.Friends, speaker.Index) >= 0 ? Habits.FriendKnownShare : Habits.GroupKnownShare;
}
