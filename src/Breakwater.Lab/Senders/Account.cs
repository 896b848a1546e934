using System.Net;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>An account that a simulated spammer writes from.</summary>
/// <param name="Actor">What the spammer is.</param>
/// <param name="Address">Its address.</param>
/// <param name="Since">Since when it is there, in milliseconds of the Unix epoch.</param>
/// <param name="Ip">The network it is used from.</param>
internal sealed record Account(ActorKind Actor, Address Address, long Since, IPAddress Ip)
{
    /// <summary>How many blocks there are of machines that spammers rent.</summary>
    public const int RentedBlocks = 256;

    /// <summary>A throw-away account: a mailbox of a provider on iMessage, a number of a block elsewhere, a handle in an application.</summary>
    public static Account ThrowAway(ActorKind actor, Service service, string provider, Address number, long since, IPAddress ip, SeededRandom random) => new(
        actor,
        service == Service.App ? Mailboxes.Handle(random, random.Below(int.MaxValue))
            : service == Service.IMessage ? Mailboxes.OfThrowAway(random, provider)
            : number,
        since,
        ip);

    /// <summary>A throw-away account on a rented machine, registered at any provider or with any number of an area.</summary>
    public static Account Rented(ActorKind actor, Service service, NumberArea area, long since, SeededRandom random) => ThrowAway(
        actor, service, Mailboxes.ThrowAwayProvider(random), area.Any(random), since, Networks.Hosted(random.Below(RentedBlocks), random.NextUInt64()), random);
}
