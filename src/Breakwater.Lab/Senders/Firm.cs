using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A simulated small firm: reminders or news of orders to its customers, who gave it their numbers.</summary>
internal sealed class Firm
{
    private const double AnswerShare = 0.06;
    private const double UnreachableShare = 0.015;
    private const double PersonShare = 0.5;

    private static readonly string[] Names = ["Dental", "Optics", "Salon", "Garage", "Florist", "Books", "Shoes", "Clinic", "Pets", "Music"];

    private readonly World _world;
    private readonly int _index;
    private readonly SeededRandom _random;
    private readonly NumberArea _area;
    private readonly Address _address;
    private readonly Service _service;
    private readonly int _customers;
    private readonly double _perDay;
    private readonly bool _isShop;
    private readonly long _since;
    private readonly ulong _host;

    public Firm(World world, int index)
    {
        _world = world;
        _index = index;
        _random = world.Random($"firm/{index}");
        _area = _random.Pick<NumberArea>(NumberArea.All);
        _service = _random.Chance(0.85) ? Service.Sms : Service.App;
        _address = AddressOf();
        _customers = _random.Between(200, 2000);
        _perDay = world.Options.FirmMessagesPerDay * (0.3 + (1.4 * _random.NextDouble()));
        _isShop = _random.Chance(0.5);
        _since = world.Start - _random.Within(1000 * Spans.Day);
        _host = _random.NextUInt64();
    }

    /// <summary>Reminders go out in one batch in the morning; news of orders whenever there are some.</summary>
    public IEnumerable<Draft> Messages()
    {
        for (var at = _world.Start + _random.Within(Spans.Hour); ;)
        {
            if (!Rhythm.IsOpen(at, _area.Zone))
            {
                at += Spans.Hour;
                continue;
            }

            for (var left = _isShop ? 1 : _random.Geometric(_perDay); left > 0; left--)
            {
                yield return Write(at);
                at += _isShop ? 1 + (long)(_random.Exponential() * 9 * Spans.Hour / _perDay) : _random.Span(2 * Spans.Second, 0.7, Spans.Minute);
            }

            at += _isShop ? 0 : 20 * Spans.Hour;
        }
    }

    private Draft Write(long at)
    {
        var customer = new SeededRandom(StableHash.Mix(_host, (ulong)_random.Below(_customers)));
        var person = customer.Chance(PersonShare) ? _world.Population.Anybody(customer, at) : null;
        var draft = new Draft
        {
            At = at,
            Actor = ActorKind.Firm,
            Service = _service,
            Sender = _address,
            Recipient = person?.AddressOn(_service, at) ?? Outsider(customer),
            Text = NoticeTexts.OfFirm(_isShop, _random),
            Since = _since,
            Ip = Networks.Hosted(400 + (_index % 100), _host),
            IsKnown = true,
            IsUnreachable = _random.Chance(UnreachableShare),
        };
        return draft.IsUnreachable || person is null ? draft : React(draft, person);
    }

    private Draft React(Draft draft, Person customer)
    {
        var later = draft.At + _random.Span(10 * Spans.Minute, 1.2, 12 * Spans.Hour);
        var isAnswered = _address.Kind != AddressKind.Alphanumeric && _random.Chance(AnswerShare);
        return draft with
        {
            Answer = isAnswered
                ? World.Say(customer, draft.Recipient, _address, _service, later, Confirmation(customer)) with { IsKnown = true }
                : null,
            ReportedAt = _random.Chance(_world.Options.FalseReportShare) ? later : 0,
        };
    }

    private string Confirmation(Person customer) => ChatTexts.Write(customer.Area.Language, "confirm", _random);

    private Address Outsider(SeededRandom customer) =>
        _service == Service.App ? Mailboxes.Handle(customer, customer.Below(int.MaxValue)) : _area.Any(customer);

    private Address AddressOf()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_random.Pick<string>(Names)}{_index % 1000}");
        return _service == Service.App ? new Address(AddressKind.Handle, $"@{name}_business")
            : _random.Chance(0.5) ? new Address(AddressKind.Alphanumeric, name)
            : _area.Any(_random);
    }
}
