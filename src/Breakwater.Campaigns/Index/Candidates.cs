namespace Breakwater.Campaigns.Index;

/// <summary>The wordings that share shingles with a message, and how many; a small set that is cleared and filled again.</summary>
internal sealed class Candidates
{
    // More would only be texts that share a single phrase; what comes beyond is left out.
    private const int Most = 32;

    private readonly int[] _wordings = new int[Most];
    private readonly int[] _hits = new int[Most];
    private int _count;

    /// <summary>Forgets all.</summary>
    public void Clear() => _count = 0;

    /// <summary>Counts one more shared shingle.</summary>
    public void Add(int wording)
    {
        var at = _wordings.AsSpan(0, _count).IndexOf(wording);
        if (at >= 0)
        {
            _hits[at]++;
        }
        else if (_count < Most)
        {
            (_wordings[_count], _hits[_count]) = (wording, 1);
            _count++;
        }
    }

    /// <summary>The wordings, those that share most first; of equals, those found first.</summary>
    public ReadOnlySpan<int> Ranked(int most)
    {
        // An insertion sort: there are few, it is stable, and it allocates nothing.
        for (var i = 1; i < _count; i++)
        {
            var (wording, hits) = (_wordings[i], _hits[i]);
            var at = i;
            for (; at > 0 && _hits[at - 1] < hits; at--)
            {
                (_wordings[at], _hits[at]) = (_wordings[at - 1], _hits[at - 1]);
            }

            (_wordings[at], _hits[at]) = (wording, hits);
        }

        return _wordings.AsSpan(0, Math.Min(most, _count));
    }
}
