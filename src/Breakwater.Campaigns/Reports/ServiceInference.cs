using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>Infers the service of a message from what it shows, learned from messages and reports whose service is known: naive Bayes, whose clues
/// have an exponent each because they are not as independent as it takes them to be: of clues that say the same, one keeps its say. The exponents are fitted
/// online to what was said before each event was learned, and that is what the reliability table counts.</summary>
public sealed class ServiceInference
{
    // Names are an open set that a stranger can add to; no country has as many services that matter.
    private const int MaxServices = 24;

    // Until so many events are learned, what is said is the prior's and is not counted in the reliability table.
    private const int Burn = 200;

    private const double Smoothing = 0.5;
    private const double Step = 0.2;
    private const double MaxExponent = 1.5;

    // Histogram binning (Zadrozny and Elkan, ICML 2001): what was said so often and came true more often or less is corrected by that much,
    // once fifty cases of a bin outweigh what the model says.
    private const int Bins = 20;
    private const double BinPrior = 50;

    // What is known before anything is learned, as events of each form of sender: an e-mail address sends iMessages, a short code or a name sends SMS.
    // Five events each: gone after a few hundred real ones.
    private const double PriorEvents = 5;

    private static readonly (AddressKind Kind, Service Service)[] PriorKnowledge =
    [
        (AddressKind.Email, Service.IMessage),
        (AddressKind.E164, Service.Sms), (AddressKind.National, Service.Sms), (AddressKind.ShortCode, Service.Sms), (AddressKind.Alphanumeric, Service.Sms),
    ];

    private readonly List<Learned> _services = [];
    private readonly double[] _exponents = [.. Enumerable.Repeat(1.0, ServiceClues.Count)];
    private readonly double[] _slopes = new double[ServiceClues.Count];
    private long _events;

    /// <summary>Starts from the prior alone.</summary>
    public ServiceInference()
    {
        foreach (var (kind, service) in PriorKnowledge)
        {
            Find(service)!.AddPrior((int)kind, PriorEvents);
        }
    }

    /// <summary>What was said of events whose service was known, before they were learned.</summary>
    public Reliability Reliability { get; } = new();

    /// <summary>Events learned.</summary>
    public long Events => _events;

    /// <summary>Learns from a message whose service is known; first notes how well it would have been told.</summary>
    public void Learn(Service service, Address sender, string text, DateTimeOffset? time)
    {
        if (service == Service.Unknown || Find(service) is not { } learned)
        {
            return;
        }

        Span<int> clues = stackalloc int[ServiceClues.Count];
        ServiceClues.Read(sender, text, time, clues);
        Examine(learned, clues);
        learned.Add(clues);
        _events++;
    }

    /// <summary>Infers the service of a message.</summary>
    public ServiceEstimate Infer(Address sender, string text, DateTimeOffset? time)
    {
        Span<int> clues = stackalloc int[ServiceClues.Count];
        ServiceClues.Read(sender, text, time, clues);
        var probabilities = Corrected(Posterior(clues));
        var shares = _services.Select((learned, i) => new ServiceShare(learned.Service, probabilities[i])).ToArray();
        Array.Sort(shares, (one, other) => other.Probability.CompareTo(one.Probability));
        return new ServiceEstimate(shares, _events, false);
    }

    private Learned? Find(Service service)
    {
        var learned = _services.Find(known => known.Service == service);
        if (learned is null && _services.Count < MaxServices)
        {
            learned = new Learned(service);
            _services.Add(learned);
        }

        return learned;
    }

    // One step down the slope of the log loss (AdaGrad; Duchi, Hazan and Singer, 2011): an exponent grows where its clue spoke for the truth
    // more than for what was expected.
    private void Examine(Learned truth, ReadOnlySpan<int> clues)
    {
        var probabilities = Posterior(clues);
        var stated = Corrected(probabilities);
        for (var i = 0; i < probabilities.Length && _events >= Burn; i++)
        {
            Reliability.Count(stated[i], _services[i] == truth);
            _services[i].CountSaid(probabilities[i], _services[i] == truth);
        }

        for (var clue = 0; clue < clues.Length; clue++)
        {
            var slope = truth.LogLikelihood(clue, clues[clue]);
            for (var i = 0; i < probabilities.Length; i++)
            {
                slope -= probabilities[i] * _services[i].LogLikelihood(clue, clues[clue]);
            }

            _slopes[clue] += slope * slope;
            _exponents[clue] = Math.Clamp(_exponents[clue] + (Step * slope / Math.Sqrt(1 + _slopes[clue])), 0, MaxExponent);
        }
    }

    private double[] Corrected(double[] probabilities)
    {
        double[] corrected = [.. probabilities.Select((probability, i) => _services[i].Corrected(probability))];
        var sum = corrected.Sum();
        return [.. corrected.Select(probability => probability / sum)];
    }

    private double[] Posterior(ReadOnlySpan<int> clues)
    {
        var probabilities = new double[_services.Count];
        var total = _services.Sum(learned => learned.Total);
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = Math.Log((_services[i].Total + Smoothing) / (total + (Smoothing * _services.Count)));
            for (var clue = 0; clue < clues.Length; clue++)
            {
                probabilities[i] += _exponents[clue] * _services[i].LogLikelihood(clue, clues[clue]);
            }
        }

        var most = probabilities.Max();
        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            sum += probabilities[i] = Math.Exp(probabilities[i] - most);
        }

        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] /= sum;
        }

        return probabilities;
    }

    /// <summary>What was learned of one service: how often each clue had each value.</summary>
    private sealed class Learned(Service service)
    {
        private readonly double[][] _counts = [.. Enumerable.Range(0, ServiceClues.Count).Select(clue => new double[ServiceClues.ValuesOf(clue)])];
        private readonly double[] _sums = new double[ServiceClues.Count];
        private readonly double[] _said = new double[Bins];
        private readonly double[] _wasTrue = new double[Bins];

        public Service Service => service;

        public double Total { get; private set; }

        public void Add(ReadOnlySpan<int> clues)
        {
            Total++;
            for (var clue = 0; clue < clues.Length; clue++)
            {
                _counts[clue][clues[clue]]++;
                _sums[clue]++;
            }
        }

        /// <summary>Notes what was said of this service, and whether it was so.</summary>
        public void CountSaid(double probability, bool isTrue)
        {
            var bin = BinOf(probability);
            _said[bin]++;
            _wasTrue[bin] += isTrue ? 1 : 0;
        }

        /// <summary>The probability as it came true before.</summary>
        public double Corrected(double probability)
        {
            var bin = BinOf(probability);
            return (_wasTrue[bin] + (BinPrior * probability)) / (_said[bin] + BinPrior);
        }

        private static int BinOf(double probability) => Math.Clamp((int)(probability * Bins), 0, Bins - 1);

        public void AddPrior(int senderKind, double events)
        {
            Total += events;
            _counts[0][senderKind] += events;
            _sums[0] += events;
        }

        public double LogLikelihood(int clue, int value) =>
            Math.Log((_counts[clue][value] + Smoothing) / (_sums[clue] + (Smoothing * _counts[clue].Length)));
    }
}
