namespace Breakwater.Lab.Senders;

/// <summary>The simulated people and who is whose friend.</summary>
internal sealed class Population
{
    private readonly ulong _seed;

    public Population(ulong seed, int count, long start)
    {
        _seed = StableHash.Mix(seed, StableHash.Of("people"));
        People = new Person[count];
        for (var index = 0; index < count; index++)
        {
            People[index] = new Person(_seed, index, AreaOf(index), start);
        }

        Befriend();
    }

    public Person[] People { get; }

    /// <summary>Anybody who has joined by then; null where the one who is drawn has not, and where there are no people.</summary>
    public Person? Anybody(SeededRandom random, long at) =>
        People.Length > 0 && People[random.Below(People.Length)] is var person && person.IsThere(at) ? person : null;

    /// <summary>The friends of a person who have joined by then, the closest first.</summary>
    public IEnumerable<Person> FriendsOf(Person person, long at) => person.Friends.Select(index => People[index]).Where(friend => friend.IsThere(at));

    /// <summary>Whether one has the other in the address book; asked again, it answers the same.</summary>
    public bool Knows(Person one, Person other, double share) =>
        StableHash.ToUnitInterval(StableHash.Mix(_seed, ((ulong)one.Index << 32) | (uint)other.Index)) < share;

    // Neighbours live in one place.
    private int AreaOf(int index) =>
        (int)(StableHash.Mix(_seed, (ulong)(index / Habits.CommunitySize)) % (ulong)NumberArea.All.Length);

    /// <summary>Each person makes half of the friends; the other half are those who chose this person.</summary>
    private void Befriend()
    {
        var random = new SeededRandom(_seed, "friends");
        var friends = new List<int>[People.Length];
        for (var index = 0; index < friends.Length; index++)
        {
            friends[index] = new List<int>(Habits.LeastFriends);
        }

        for (var index = 0; index < friends.Length; index++)
        {
            for (var left = (Degree(random) + 1) / 2; left > 0; left--)
            {
                var other = Choose(random, index);
                if (other != index && !friends[index].Contains(other))
                {
                    friends[index].Add(other);
                    friends[other].Add(index);
                }
            }
        }

        for (var index = 0; index < friends.Length; index++)
        {
            var own = friends[index].ToArray();
            random.Shuffle(own.AsSpan());
            People[index].Friends = own;
        }
    }

    private int Choose(SeededRandom random, int index)
    {
        if (!random.Chance(Habits.CommunityShare))
        {
            return random.Below(People.Length);
        }

        var first = index / Habits.CommunitySize * Habits.CommunitySize;
        return first + random.Below(Math.Min(Habits.CommunitySize, People.Length - first));
    }

    // P(degree >= d) = (least / d)^1.5. The power 2/3 of a uniform number is the square of its cube root, by Newton's method, since the
    // C library's power differs between hosts in the last bit.
    private static int Degree(SeededRandom random)
    {
        var uniform = 1 - random.NextDouble();
        var root = 1.0;
        for (var step = 0; step < 40; step++)
        {
            root -= (root - (uniform / (root * root))) / 3;
        }

        return (int)Math.Min(Habits.LeastFriends / (root * root), Habits.MostFriends);
    }
}
