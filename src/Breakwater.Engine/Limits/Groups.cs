using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>What new senders do together, by their e-mail provider, their block of numbers and the block of network addresses they come from.</summary>
internal sealed class Groups(int lines)
{
    /// <summary>A sender is new for so many days.</summary>
    public const int NewDays = 7;

    private readonly SetTable<GroupLine> _lines = new(lines);

    /// <summary>The groups as bytes, to be kept.</summary>
    public Span<byte> Bytes => _lines.Bytes;

    /// <summary>Writes the signals of a sender's groups.</summary>
    /// <param name="parties">The sender's groups.</param>
    /// <param name="isAnswered">Whether a stranger answered the sender, who is new.</param>
    /// <param name="now">Now.</param>
    /// <param name="behaviour">Receives the signals.</param>
    public void Notice(in Parties parties, bool isAnswered, Moment now, Behaviour behaviour)
    {
        Notice(parties.Provider, SignalId.ProviderNewSenders, isAnswered, now, behaviour);
        Notice(parties.Block, SignalId.BlockNewSenders, isAnswered, now, behaviour);
        Notice(parties.Network, SignalId.NetworkNewSenders, isAnswered, now, behaviour);
    }

    /// <summary>Counts a new sender.</summary>
    public void CountSender(in Parties parties, Moment now)
    {
        CountSender(parties.Provider, now);
        CountSender(parties.Block, now);
        CountSender(parties.Network, now);
    }

    /// <summary>Counts a stranger to whom a new sender wrote.</summary>
    public void CountStranger(in Parties parties)
    {
        CountStranger(parties.Provider);
        CountStranger(parties.Block);
        CountStranger(parties.Network);
    }

    private void Notice(ulong group, SignalId first, bool isAnswered, Moment now, Behaviour behaviour)
    {
        if (group == 0)
        {
            return;
        }

        ref var line = ref _lines.FindOrAdd(group);
        line.Advance(now);
        if (isAnswered)
        {
            line.CountReply();
        }

        line.Tell(now, first, behaviour);
    }

    private void CountSender(ulong group, Moment now)
    {
        if (group != 0)
        {
            ref var line = ref _lines.FindOrAdd(group);
            line.Advance(now);
            line.CountSender();
        }
    }

    private void CountStranger(ulong group)
    {
        if (group != 0)
        {
            _lines.FindOrAdd(group).CountStranger();
        }
    }
}
