using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Limits;

/// <summary>The signals of behaviour of one message. Reused from message to message.</summary>
public sealed class Behaviour
{
    /// <summary>The number of the first signal of behaviour.</summary>
    public const int FirstSignal = 64;

    /// <summary>Room for signals of behaviour.</summary>
    public const int Count = 40;

    private readonly double[] _values = new double[Count];

    /// <summary>All values, by the signal's number less <see cref="FirstSignal"/>; 0 where nothing is known.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a signal of behaviour, in the unit that its name tells.</summary>
    public double this[SignalId id]
    {
        get => _values[(int)id - FirstSignal];
        internal set => _values[(int)id - FirstSignal] = value;
    }

    /// <summary>Forgets the message before.</summary>
    internal void Clear() => Array.Clear(_values);
}
