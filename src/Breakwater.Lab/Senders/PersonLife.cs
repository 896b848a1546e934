namespace Breakwater.Lab.Senders;

/// <summary>What one simulated person starts: chats, and now and then something else.</summary>
internal sealed class PersonLife
{
    private readonly World _world;
    private readonly Person _person;
    private readonly SeededRandom _random;
    private readonly Chat _chat;
    private readonly Occasions _occasions;
    private readonly List<Person> _newFriends = [];
    private readonly double _chatsPerDay;

    public PersonLife(World world, Person person)
    {
        _world = world;
        _person = person;
        _random = world.Random($"person/{person.Index}");
        _chat = new Chat(world, person, _random);
        _occasions = new Occasions(world, person, _random);
        _chatsPerDay = person.MessagesPerDay / Habits.EventsPerChat;
    }

    /// <summary>All messages of all that the person starts, the answers of others included, in the order of time.</summary>
    public IEnumerable<Draft> Messages()
    {
        var at = Math.Max(_world.Start, _person.JoinsAt);
        if (_person.JoinsAt != 0)
        {
            foreach (var draft in _occasions.Join(at))
            {
                at = draft.At;
                yield return draft;
            }
        }

        var hasMoved = false;
        while (_person.Friends.Length > 0)
        {
            at = Rhythm.Next(_random, at, _person.Zone(at), _chatsPerDay);
            var isMoving = !hasMoved && at >= _person.MovesAt;
            hasMoved |= isMoving;
            foreach (var draft in isMoving ? _occasions.NewNumber(at) : Happen(at))
            {
                at = draft.At;
                yield return draft;
            }
        }
    }

    private IEnumerable<Draft> Happen(long at)
    {
        var share = _random.NextDouble() * _chatsPerDay;
        return Falls(ref share, Habits.DaysBetweenNewFriends) ? Meet(at)
            : Falls(ref share, Habits.DaysBetweenWrongNumbers) ? _occasions.WrongNumber(at)
            : Falls(ref share, Habits.DaysBetweenForwards) ? _occasions.Forward(at)
            : Falls(ref share, Habits.DaysBetweenParties) ? _occasions.Invite(at)
            : !_person.IsDevoted && _random.Chance(Habits.GroupShare) ? _chat.InGroup(at)
            : _chat.With(Partner(), at);
    }

    // Something that happens once in so many days has that part of each day's chats.
    private static bool Falls(ref double share, double days)
    {
        share -= 1 / days;
        return share < 0;
    }

    private Person Partner()
    {
        var friends = _person.IsDevoted ? Math.Min(Habits.DevotedFriends, _person.Friends.Length) : _person.Friends.Length;
        var drawn = _random.Favourite(friends + _newFriends.Count);
        return drawn < friends ? _world.Population.People[_person.Friends[drawn]] : _newFriends[drawn - friends];
    }

    private IEnumerable<Draft> Meet(long at)
    {
        var stranger = _world.Population.Anybody(_random, at);
        if (stranger is null || stranger == _person)
        {
            return [];
        }

        _newFriends.Add(stranger);
        return _chat.With(stranger, at, "meeting");
    }
}
