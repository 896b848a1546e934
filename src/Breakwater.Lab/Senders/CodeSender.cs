using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A simulated sender of one-time codes: to whoever asked for one, mostly once, and nobody answers.</summary>
internal sealed class CodeSender
{
    private const double UnreachableShare = 0.02;
    private const double PersonShare = 0.3;

    private readonly World _world;
    private readonly int _index;
    private readonly SeededRandom _random;
    private readonly double _perDay;

    public CodeSender(World world, int index)
    {
        _world = world;
        _index = index;
        _random = world.Random($"codes/{index}");
        _perDay = world.Options.CodesPerDay * (0.3 + (1.4 * _random.NextDouble()));
    }

    /// <summary>The address of such a sender: a name, or a short code that no carrier gives out, since it begins with 1.</summary>
    public static Address AddressOf(int index) => index % 2 == 0
        ? new Address(AddressKind.ShortCode, (10_000 + (index % 10_000)).ToString(CultureInfo.InvariantCulture))
        : new Address(AddressKind.Alphanumeric, string.Create(CultureInfo.InvariantCulture, $"Codes{index}"));

    /// <summary>A code of a sender to somebody.</summary>
    public static Draft Code(World world, int index, Address recipient, long at, SeededRandom random) => new()
    {
        At = at,
        Actor = ActorKind.Codes,
        Service = Service.Sms,
        Sender = AddressOf(index),
        Recipient = recipient,
        Text = NoticeTexts.OfCodes(random),
        Since = world.Start - (400 * Spans.Day),
        Ip = Networks.Hosted(300 + (index % 100), (ulong)index),
        IsKnown = true,
    };

    /// <summary>Its codes.</summary>
    public IEnumerable<Draft> Messages()
    {
        for (var at = _world.Start; ;)
        {
            at = Rhythm.Next(_random, at, NumberArea.All[_index % NumberArea.All.Length].Zone, _perDay);
            yield return Code(_world, _index, Recipient(at), at, _random) with { IsUnreachable = _random.Chance(UnreachableShare) };
        }
    }

    private Address Recipient(long at)
    {
        var person = _random.Chance(PersonShare) ? _world.Population.Anybody(_random, at) : null;
        return person?.AddressOn(Service.Sms, at) ?? _random.Pick<NumberArea>(NumberArea.All).Any(_random);
    }
}
