using System.Net;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A simulated ordinary person: addresses, habits, friends.</summary>
internal sealed class Person
{
    private const int NumberSpread = 611_953;

    private readonly ulong _key;
    private readonly int _area;
    private readonly Address _number;
    private readonly Address _newNumber;
    private readonly Address _mail;
    private readonly Address _handle;
    private readonly long _since;

    /// <summary>Makes up a person.</summary>
    /// <param name="seed">Seed of the simulation.</param>
    /// <param name="index">Which person.</param>
    /// <param name="area">Where the person lives, an index into the areas.</param>
    /// <param name="start">When the simulation begins.</param>
    public Person(ulong seed, int index, int area, long start)
    {
        _key = StableHash.Mix(seed, (ulong)index);
        var random = new SeededRandom(_key);
        _area = area;
        Index = index;
        // A factor prime to the size strews neighbours over the area and gives no number twice.
        _number = Area.Number((long)index * NumberSpread);
        _newNumber = Area.Number((index + (long)SenderSimulationOptions.MaxPeople) * NumberSpread);
        _mail = random.Chance(Habits.MailShare) ? Mailboxes.OfPerson(random, Area.Language, index) : Address.None;
        _handle = Mailboxes.Handle(random, index);
        JoinsAt = random.Chance(Habits.NewcomerShare) ? start + random.Within(Habits.NewcomerDays * Spans.Day) : 0;
        _since = JoinsAt != 0 ? JoinsAt : start - (30 * Spans.Day) - random.Within(6 * 365 * Spans.Day);
        MovesAt = start + (long)(random.Exponential() * Habits.DaysBetweenPhones * Spans.Day);
        TravelsAt = start + (long)(random.Exponential() * Habits.DaysBetweenTrips * Spans.Day);
        AbroadArea = random.Below(NumberArea.All.Length);
        IsDevoted = random.Chance(Habits.DevotedShare);
        MessagesPerDay = IsDevoted ? Habits.DevotedPerDay : Math.Min(random.LogNormal(Habits.MessagesPerDay, Habits.MessagesSigma), Habits.MostMessagesPerDay);
    }

    public int Index { get; }

    public NumberArea Area => NumberArea.All[_area];

    /// <summary>When the person joins; 0 for who has long been there.</summary>
    public long JoinsAt { get; }

    /// <summary>Whether the person has joined.</summary>
    public bool IsThere(long at) => at >= JoinsAt;

    /// <summary>When the person gets a new number.</summary>
    public long MovesAt { get; }

    private long TravelsAt { get; }

    private int AbroadArea { get; }

    /// <summary>Whether the person writes to very few, and without end.</summary>
    public bool IsDevoted { get; }

    /// <summary>About how many messages the person starts or answers on a day.</summary>
    public double MessagesPerDay { get; }

    /// <summary>Whom the person writes to, the closest first; friendship is mutual.</summary>
    public int[] Friends { get; set; } = [];

    /// <summary>The address on a service.</summary>
    public Address AddressOn(Service service, long at) =>
        service == Service.App ? _handle : service == Service.IMessage && _mail.Kind != AddressKind.None ? _mail : at >= MovesAt ? _newNumber : _number;

    /// <summary>The new number.</summary>
    public Address NewNumber => _newNumber;

    /// <summary>Since when the person has the address.</summary>
    public long Since(Address address) => address == _newNumber ? MovesAt : _since;

    /// <summary>The clock that the person lives by.</summary>
    public long Zone(long at) => NumberArea.All[AreaAt(at)].Zone;

    /// <summary>The network that the person is in: at home, or under way.</summary>
    public IPAddress Ip(long at)
    {
        var (home, spell) = (_key >> 20, StableHash.Mix(_key, (ulong)(at / (4 * Spans.Hour))));
        return IsAbroad(at) || spell % 100 < Habits.MobilePercent ? Networks.Mobile(AreaAt(at), spell >> 8) : Networks.Home(home);
    }

    private int AreaAt(long at) => IsAbroad(at) ? AbroadArea : _area;

    private bool IsAbroad(long at) => at >= TravelsAt && at < TravelsAt + (Habits.TripDays * Spans.Day);
}
