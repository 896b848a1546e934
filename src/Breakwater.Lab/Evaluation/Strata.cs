namespace Breakwater.Lab.Evaluation;

/// <summary>What a bootstrap draws: units (messages, or groups of them) of spam and of ham, each kind apart.</summary>
internal sealed class Strata
{
    private readonly int[] _unitOfRow;
    private readonly int[] _spamUnits;
    private readonly int[] _hamUnits;
    private readonly int[] _timesDrawn;
    private readonly int[] _weights;

    private Strata(int[] unitOfRow, bool[] unitIsSpam)
    {
        _unitOfRow = unitOfRow;
        _spamUnits = [.. Enumerable.Range(0, unitIsSpam.Length).Where(unit => unitIsSpam[unit])];
        _hamUnits = [.. Enumerable.Range(0, unitIsSpam.Length).Where(unit => !unitIsSpam[unit])];
        _timesDrawn = new int[unitIsSpam.Length];
        _weights = new int[unitOfRow.Length];
    }

    /// <summary>How many pairs of a spam unit and a ham unit there are at most if none is used twice.</summary>
    public int DisjointPairs => Math.Min(_spamUnits.Length, _hamUnits.Length);

    public static Strata OfRows(ReadOnlySpan<Scored> rows)
    {
        var unitOfRow = new int[rows.Length];
        var isSpam = new bool[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            (unitOfRow[i], isSpam[i]) = (i, rows[i].IsSpam);
        }

        return new Strata(unitOfRow, isSpam);
    }

    public static Strata OfGroups(ReadOnlySpan<Scored> rows, ReadOnlySpan<ulong> groups)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(groups.Length, rows.Length);
        var units = new Dictionary<ulong, int>();
        var unitOfRow = new int[rows.Length];
        var lead = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (units.TryAdd(groups[i], units.Count))
            {
                lead.Add(0);
            }

            unitOfRow[i] = units[groups[i]];
            lead[unitOfRow[i]] += rows[i].IsSpam ? 1 : -1;
        }

        // A mixed group belongs to the kind that most of it is; at a tie to spam, the rarer kind as a rule.
        return new Strata(unitOfRow, [.. lead.Select(votes => votes >= 0)]);
    }

    /// <summary>Draws as many units as there are, with replacement, and returns each row's weight; the array is used
    /// again.</summary>
    public ReadOnlySpan<int> Draw(SeededRandom random)
    {
        Array.Clear(_timesDrawn);
        DrawFrom(_spamUnits, random);
        DrawFrom(_hamUnits, random);
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = _timesDrawn[_unitOfRow[i]];
        }

        return _weights;
    }

    private void DrawFrom(int[] units, SeededRandom random)
    {
        for (var i = 0; i < units.Length; i++)
        {
            _timesDrawn[random.Pick<int>(units)]++;
        }
    }
}
