namespace Breakwater.Lab.Senders;

/// <summary>A takeover: an old account of an ordinary person that suddenly writes a script's text to its friends, then to strangers, while its owner goes on
/// chatting.</summary>
public sealed record TakeoverAttacker : Attacker
{
    private const double Trust = 0.1;

    /// <summary>A takeover that is noticed after 500 messages.</summary>
    public TakeoverAttacker() => Messages = 500;

    /// <summary>Messages a second, 0.001 to 100.</summary>
    public double PerSecond { get; init; } = 0.5;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name) =>
        world.Population.People.Length > 0 ? [Run(world, world.Random(name))] : throw new ArgumentException("a takeover needs people whose accounts can be taken over");

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(PerSecond, 0.001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PerSecond, 100);
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random)
    {
        var at = BeginsAt(world);
        var owner = Owner(world, random, at);
        var address = owner.AddressOn(Service, at);
        var account = new Account(ActorKind.Takeover, address, owner.Since(address), Networks.Hosted(random.Below(256), random.NextUInt64()));
        var approach = new Approach(world, this, random, owner.Area);
        var campaign = new Campaign(Lure, wordings: 1, hosts: 3, random);
        for (var sent = 0; sent < Messages; sent++)
        {
            yield return sent < owner.Friends.Length
                ? ToFriend(world, approach, account, owner, world.Population.People[owner.Friends[sent]], at, campaign.Text(random))
                : approach.ToStranger(account, at, campaign.Text(random));
            at += (long)((0.5 + random.NextDouble()) * Spans.Second / PerSecond);
        }
    }

    private Draft ToFriend(World world, Approach approach, Account account, Person owner, Person friend, long at, string text)
    {
        var draft = approach.Write(account, friend.AddressOn(Service, at), at, text) with { IsKnown = world.Population.Knows(friend, owner, Habits.FriendKnownShare) };
        return approach.React(draft, friend, Trust);
    }

    private static Person Owner(World world, SeededRandom random, long at)
    {
        for (var tries = 0; ; tries++)
        {
            // A newcomer's account is not worth taking, unless there are only newcomers.
            var owner = world.Population.Any(random);
            if (owner.JoinsAt < at || tries > 100)
            {
                return owner;
            }
        }
    }
}
