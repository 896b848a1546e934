namespace Breakwater.Lab.Senders;

/// <summary>A takeover: an old account of an ordinary person that suddenly writes a script's text to its friends, then to strangers, while its owner goes on
/// chatting.</summary>
public sealed record TakeoverAttacker : Attacker
{
    // Friends answer more often than strangers do.
    private const double FriendReplyShare = 0.1;

    /// <summary>A takeover that is noticed after 500 messages.</summary>
    public TakeoverAttacker() => Messages = 500;

    /// <summary>Messages a second, 0.001 to 100.</summary>
    public double PerSecond { get; init; } = 0.5;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name)
    {
        var random = world.Random(name);
        return Owner(world, random, BeginsAt(world)) is { } owner ? [Run(world, owner, random)] : [];
    }

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(PerSecond, 0.001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PerSecond, 100);
    }

    private IEnumerable<Draft> Run(World world, Person owner, SeededRandom random)
    {
        var at = BeginsAt(world);
        var friends = world.Population.FriendsOf(owner, at).ToArray();
        var address = owner.AddressOn(Service, at);
        var account = new Account(ActorKind.Takeover, address, owner.Since(address), Networks.Hosted(random.Below(Account.RentedBlocks), random.NextUInt64()));
        var approach = new Approach(world, this, random, owner.Area);
        var campaign = new Campaign(Lure, wordings: 1, hosts: 3, random);
        for (var sent = 0; sent < Messages; sent++)
        {
            yield return sent < friends.Length
                ? ToFriend(world, approach, account, owner, friends[sent], at, campaign.Text(random))
                : approach.ToStranger(account, at, campaign.Text(random));
            at += (long)((0.5 + random.NextDouble()) * Spans.Second / PerSecond);
        }
    }

    private Draft ToFriend(World world, Approach approach, Account account, Person owner, Person friend, long at, string text)
    {
        var draft = approach.Write(account, friend.AddressOn(Service, at), at, text);
        return approach.React(draft with { IsKnown = world.Population.Knows(friend, owner, Habits.FriendKnownShare) }, friend, FriendReplyShare);
    }

    // Newcomers' accounts are not worth taking; where there is hardly anybody else, none is taken.
    private static Person? Owner(World world, SeededRandom random, long at)
    {
        const int Tries = 100;
        for (var left = Tries; left > 0; left--)
        {
            if (world.Population.Anybody(random, at) is { JoinsAt: 0 } owner)
            {
                return owner;
            }
        }

        return null;
    }
}
