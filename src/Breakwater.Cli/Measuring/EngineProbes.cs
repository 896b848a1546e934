using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Measuring;

/// <summary>The stages of <see cref="Understanding.Read"/> and <see cref="Judge.Decide(Message)"/>, each with all that come before it.</summary>
/// <remarks>A stage alone could only be timed on inputs prepared for every message, which lie cold in memory as they never do in a judge.
/// So every probe runs from the start to its stage, and a stage costs what its probe takes more than the one before.</remarks>
internal sealed class EngineProbes
{
    private readonly IReadOnlyList<Message> _messages;
    private readonly Judge _judge;
    private readonly char[] _characters;
    private readonly byte[][] _utf8;

    public EngineProbes(IReadOnlyList<Message> messages, SpamModel model)
    {
        _messages = messages;
        _judge = new Judge(model);
        _utf8 = [.. messages.Select(message => Encoding.UTF8.GetBytes(message.Text))];
        _characters = new char[_utf8.Max(bytes => bytes.Length)];
        Stages =
        [
            Of("fold", Fold), Of("links", Links), Of("fingerprint", Fingerprint), Of("signals", Signals),
            Of("features", Features), Of("score", Score), Of("policy", Policy),
        ];
        Total = Of("total", message => _judge.Decide(message));
        Floor = new Probe("floor", messages.Count, index => Utf8.ToUtf16(_utf8[index], _characters, out _, out _));
    }

    /// <summary>The stages, in order, each with those before it.</summary>
    public IReadOnlyList<Probe> Stages { get; }

    /// <summary>All of it, as a caller does it.</summary>
    public Probe Total { get; }

    /// <summary>What nobody can do without: checking the UTF-8 of the text, and making UTF-16 of it.</summary>
    public Probe Floor { get; }

    /// <summary>The sum of all scores, kept so that no compiler may leave their making out.</summary>
    public double ScoreSum { get; private set; }

    /// <summary>All of them, in the order in which they are run.</summary>
    public IEnumerable<Probe> All => [.. Stages, Total, Floor];

    // No step is inlined into the next: the compiler would make other code of a stage in each probe.
    private Probe Of(string name, Action<Message> step) => new(name, _messages.Count, index => step(_messages[index]));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fold(Message message) => _judge.Understanding.Text.Fold(message.Text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Links(Message message)
    {
        Fold(message);
        _judge.Understanding.Mentions.Find(message.Text, _judge.Understanding.Text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fingerprint(Message message)
    {
        Links(message);
        _judge.Understanding.Fingerprint.Take(_judge.Understanding.Text, _judge.Understanding.Mentions);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Signals(Message message)
    {
        Fingerprint(message);
        _judge.Understanding.Signals.Notice(_judge.Understanding.Text, _judge.Understanding.Mentions);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Features(Message message) => _judge.Understanding.Read(message);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Score(Message message)
    {
        Features(message);
        ScoreSum += _judge.Model.LogOddsOf(_judge.Understanding.Features);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Policy(Message message) => ScoreSum += _judge.Decide(message).Score;
}
