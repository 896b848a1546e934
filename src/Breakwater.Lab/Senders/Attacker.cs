using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A simulated attacker: who writes to strangers, how fast and from where. None of them reacts to what is done against it.</summary>
public abstract record Attacker
{
    /// <summary>When it begins, from the beginning of the simulation.</summary>
    public TimeSpan Begins { get; init; }

    /// <summary>The service it abuses.</summary>
    public Service Service { get; init; } = Service.IMessage;

    /// <summary>The most messages of each of its accounts.</summary>
    public long Messages { get; init; } = long.MaxValue;

    /// <summary>Share of its recipients that do not exist, 0 to 1; bought lists have 2 to 30 in a hundred.</summary>
    public double UnreachableShare { get; init; } = 0.12;

    /// <summary>Share of the strangers that answer, mostly in anger, 0 to 1.</summary>
    public double ReplyShare { get; init; } = 0.015;

    /// <summary>What it wants.</summary>
    public Lure Lure { get; init; } = Lure.Bags;

    /// <summary>Its accounts, each as its messages in the order of time.</summary>
    /// <param name="world">The people.</param>
    /// <param name="name">Its name, from which its chance is drawn.</param>
    internal abstract IEnumerable<IEnumerable<Draft>> Senders(World world, string name);

    /// <summary>Throws if its figures do not make sense.</summary>
    internal virtual void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Begins, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(Messages);
        SenderSimulationOptions.ThrowIfNoShare(UnreachableShare, nameof(UnreachableShare));
        SenderSimulationOptions.ThrowIfNoShare(ReplyShare, nameof(ReplyShare));
    }

    /// <summary>When it begins, in milliseconds of the Unix epoch.</summary>
    internal long BeginsAt(World world) => world.Start + (long)Begins.TotalMilliseconds;
}
