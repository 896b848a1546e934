using System.Globalization;
using System.Text;
using Breakwater.Engine.Messages;
using Breakwater.Lab;

namespace Breakwater.Cli.Measuring;

/// <summary>Endless traffic of made-up texts: messages seen before, campaigns that change their words, and texts that are nobody's.</summary>
/// <param name="seed">Seed of everything.</param>
internal sealed class MadeUpCampaigns(ulong seed)
{
    private const int Words = 20;
    private const int Changed = 2;
    private const int Vocabulary = 50_000;
    private const int Campaigns = 4_096;
    private const double Repeated = 0.2;
    private const double Varied = 0.5;

    private static readonly string[] Syllables = ["ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "za", "bra", "cle", "dri", "sto"];

    private readonly SeededRandom _random = new(seed);
    private readonly List<int[]> _campaigns = [];
    private readonly StringBuilder _text = new();
    private Message _last = new() { Text = "the first of all messages has none before it" };

    /// <summary>Makes up the next messages.</summary>
    public void Next(Span<Message> messages)
    {
        foreach (ref var message in messages)
        {
            var dice = _random.NextDouble();
            message = dice < Repeated ? _last : new Message { Text = dice < Repeated + Varied ? OfCampaign() : Write(Draw()) };
            _last = message;
        }
    }

    private string OfCampaign()
    {
        if (_campaigns.Count < Campaigns)
        {
            _campaigns.Add(Draw());
        }

        // A campaign ends now and then, and another one takes its place.
        var at = _random.Below(_campaigns.Count);
        _campaigns[at] = _random.Chance(0.01) ? Draw() : _campaigns[at];
        var words = (int[])_campaigns[at].Clone();
        for (var change = 0; change < Changed; change++)
        {
            words[_random.Below(Words)] = _random.Below(Vocabulary);
        }

        return Write(words);
    }

    private int[] Draw()
    {
        var words = new int[Words];
        foreach (ref var word in words.AsSpan())
        {
            word = _random.Below(Vocabulary);
        }

        return words;
    }

    private string Write(int[] words)
    {
        _text.Clear();
        foreach (var word in words)
        {
            for (var rest = word + 1; rest > 0; rest /= Syllables.Length)
            {
                _text.Append(Syllables[rest % Syllables.Length]);
            }

            _text.Append(' ');
        }

        return _text.Append(CultureInfo.InvariantCulture, $"http://shop{_random.Below(1_000_000)}.example/").ToString();
    }
}
