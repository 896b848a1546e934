namespace Breakwater.Engine.Policy;

/// <summary>Puts rules in quarantine that suddenly match far more than they used to: a slip of the pen in a list or a threshold must not stop a service.
/// A rule in quarantine decides nothing, as if it were in shadow, until somebody lifts it. One watch belongs to one judge.</summary>
/// <remarks>Time is counted in messages, so a replay quarantines at the same message. A rule's usual share is a moving average over windows of
/// <see cref="Window"/> messages. Within a window it trips as soon as it has matched more often than a share of 1 %, or of eight times the usual one if that is more,
/// would explain: more than four standard deviations above its mean (the normal approximation of the binomial: by chance one window in 30,000).</remarks>
public sealed class RuleWatch
{
    /// <summary>Messages in a window.</summary>
    public const int Window = 4096;

    /// <summary>How many windows a rule is watched before it can trip.</summary>
    public const int LearningWindows = 4;

    private const double LeastShare = 0.01;
    private const double Times = 8;
    private const double Deviations = 4;

    // The last ten windows or so have most of the say.
    private const double NewestWeight = 0.1;

    private readonly Dictionary<string, RuleShare> _known = new(StringComparer.Ordinal);
    private readonly List<string> _tripped = [];
    private SpamPolicy? _policy;
    private State[] _states = [];
    private RuleSet _watched;
    private RuleSet _quarantined;
    private int _messages;

    /// <summary>A watch that knows nothing yet.</summary>
    public RuleWatch()
    {
    }

    /// <summary>A watch that goes on where another stopped.</summary>
    /// <param name="shares">What the other knew.</param>
    public RuleWatch(IEnumerable<RuleShare> shares)
    {
        foreach (var share in shares)
        {
            _known[share.Rule] = share;
        }
    }

    /// <summary>The rules that tripped, in the order in which they did; what was lifted meanwhile is among them.</summary>
    public IReadOnlyList<string> Tripped => _tripped;

    /// <summary>What is known of each rule that was ever watched, by name.</summary>
    public IReadOnlyList<RuleShare> Shares
    {
        get
        {
            Remember();
            return [.. _known.Values.OrderBy(share => share.Rule, StringComparer.Ordinal)];
        }
    }

    /// <summary>The rules in quarantine.</summary>
    internal ref readonly RuleSet Quarantined => ref _quarantined;

    /// <summary>Whether a rule is in quarantine.</summary>
    public bool IsQuarantined(string rule) => Shares.Any(share => share.Rule == rule && share.IsQuarantined);

    /// <summary>Ends the quarantine of a rule; what it matches now becomes usual, since it begins to learn anew.</summary>
    /// <returns>Whether it was in quarantine.</returns>
    public bool Lift(string rule)
    {
        Remember();
        if (!_known.TryGetValue(rule, out var share) || !share.IsQuarantined)
        {
            return false;
        }

        _known[rule] = new RuleShare(rule, 0, 0, IsQuarantined: false);
        Follow(_policy);
        return true;
    }

    /// <summary>Counts a message.</summary>
    /// <param name="policy">The policy that judges it; another than before keeps what is known of rules with the same names.</param>
    /// <param name="matching">Which rules match it.</param>
    internal void Count(SpamPolicy policy, in RuleSet matching)
    {
        if (!ReferenceEquals(policy, _policy))
        {
            Remember();
            Follow(policy);
        }

        var watched = matching.And(_watched);
        for (var rule = watched.Next(0); rule >= 0; rule = watched.Next(rule + 1))
        {
            ref var state = ref _states[rule];
            if (++state.Matches > state.Limit && !_quarantined.Has(rule))
            {
                _quarantined.Add(rule);
                _tripped.Add(policy.Rules[rule].Name);
            }
        }

        if (++_messages == Window)
        {
            CloseWindow();
        }
    }

    private void CloseWindow()
    {
        _messages = 0;
        for (var rule = 0; rule < _states.Length; rule++)
        {
            ref var state = ref _states[rule];
            var share = (double)state.Matches / Window;
            if (!_quarantined.Has(rule))
            {
                // The first windows weigh alike: a plain mean, until it has as many as the moving average looks back on.
                state.Windows++;
                state.Usual += (share - state.Usual) * Math.Max(NewestWeight, 1.0 / state.Windows);
            }

            state.Matches = 0;
            state.Limit = LimitOf(state);
        }
    }

    private static int LimitOf(in State state)
    {
        var share = Math.Min(Math.Max(LeastShare, Times * state.Usual), 1);
        return state.Windows < LearningWindows ? Window : (int)Math.Ceiling((Window * share) + (Deviations * Math.Sqrt(Window * share * (1 - share))));
    }

    private void Remember()
    {
        for (var rule = 0; rule < _states.Length && _policy is not null; rule++)
        {
            if (_watched.Has(rule))
            {
                var name = _policy.Rules[rule].Name;
                _known[name] = new RuleShare(name, _states[rule].Usual, _states[rule].Windows, _quarantined.Has(rule));
            }
        }
    }

    private void Follow(SpamPolicy? policy)
    {
        _policy = policy;
        _watched = default;
        _quarantined = default;
        _messages = 0;
        _states = new State[policy?.Rules.Count - 1 ?? 0];
        for (var rule = 0; rule < _states.Length; rule++)
        {
            var followed = policy!.Rules[rule];
            if (!followed.HasQuarantine || followed.Mode != RuleMode.Enforce)
            {
                continue;
            }

            _watched.Add(rule);
            var known = _known.GetValueOrDefault(followed.Name);
            _states[rule] = new State { Usual = known.Usual, Windows = known.Windows };
            _states[rule].Limit = LimitOf(_states[rule]);
            if (known.IsQuarantined)
            {
                _quarantined.Add(rule);
            }
        }
    }

    private struct State
    {
        public double Usual;
        public int Windows;
        public int Matches;
        public int Limit;
    }
}
