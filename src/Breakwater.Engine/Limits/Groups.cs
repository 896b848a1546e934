using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>What new senders do together, by their e-mail provider, their block of numbers and the block of network addresses they come from.</summary>
internal sealed class Groups(int lines)
{
    /// <summary>A sender is new for so many days.</summary>
    public const int NewDays = 7;

    private readonly SetTable<GroupLine> _lines = new(lines);
    private (int Provider, int Block, int Network) _places;

    /// <summary>The groups, to be kept.</summary>
    public SetTable<GroupLine> Lines => _lines;

    /// <summary>Asks memory for the groups of a sender.</summary>
    public ulong Touch(in Parties parties) => _lines.Touch(parties.Provider) ^ _lines.Touch(parties.Block) ^ _lines.Touch(parties.Network);

    /// <summary>Finds the groups of a sender, which everything that follows is about.</summary>
    public void Find(in Parties parties) => _places = (PlaceOf(parties.Provider), PlaceOf(parties.Block), PlaceOf(parties.Network));

    /// <summary>Writes the signals of the sender's groups.</summary>
    /// <param name="isAnswered">Whether a stranger answered the sender, who is new.</param>
    /// <param name="now">Now.</param>
    /// <param name="shares">The shares of windows now.</param>
    /// <param name="behaviour">Receives the signals.</param>
    public void Notice(bool isAnswered, Moment now, in WindowShares shares, Behaviour behaviour)
    {
        Notice(_places.Provider, SignalId.ProviderNewSenders, isAnswered, now, shares, behaviour);
        Notice(_places.Block, SignalId.BlockNewSenders, isAnswered, now, shares, behaviour);
        Notice(_places.Network, SignalId.NetworkNewSenders, isAnswered, now, shares, behaviour);
    }

    /// <summary>Counts the sender as a new one.</summary>
    public void CountSender(Moment now)
    {
        CountSender(_places.Provider, now);
        CountSender(_places.Block, now);
        CountSender(_places.Network, now);
    }

    /// <summary>Counts a stranger to whom the sender wrote, who is new.</summary>
    public void CountStranger()
    {
        CountStranger(_places.Provider);
        CountStranger(_places.Block);
        CountStranger(_places.Network);
    }

    private int PlaceOf(ulong group) => group == 0 ? -1 : _lines.FindOrAdd(group);

    private void Notice(int place, SignalId first, bool isAnswered, Moment now, in WindowShares shares, Behaviour behaviour)
    {
        if (place < 0)
        {
            return;
        }

        ref var line = ref _lines[place];
        line.Advance(now);
        if (isAnswered)
        {
            line.CountReply();
        }

        line.Tell(shares, first, behaviour);
    }

    private void CountSender(int place, Moment now)
    {
        if (place >= 0)
        {
            ref var line = ref _lines[place];
            line.Advance(now);
            line.CountSender();
        }
    }

    private void CountStranger(int place)
    {
        if (place >= 0)
        {
            _lines[place].CountStranger();
        }
    }
}
