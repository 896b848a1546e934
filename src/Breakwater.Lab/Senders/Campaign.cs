namespace Breakwater.Lab.Senders;

/// <summary>The texts of one simulated spammer: a few wordings of one lure, and a new link in each message.</summary>
internal sealed class Campaign
{
    private readonly string[] _wordings;
    private readonly string[] _hosts;

    public Campaign(Lure lure, int wordings, int hosts, SeededRandom random)
    {
        _wordings = new string[wordings];
        foreach (ref var wording in _wordings.AsSpan())
        {
            wording = LureTexts.Wording(lure, random);
        }

        _hosts = new string[hosts];
        foreach (ref var host in _hosts.AsSpan())
        {
            host = Hosts.OfSpammer(random, LureTexts.HostWord(lure));
        }
    }

    public string Text(SeededRandom random)
    {
        var wording = random.Pick<string>(_wordings);
        return wording.Contains("{link}", StringComparison.Ordinal)
            ? wording.Replace("{link}", $"http://{random.Pick<string>(_hosts)}/{Hosts.Path(random)}", StringComparison.Ordinal)
            : wording;
    }
}
