namespace Breakwater.Lab.Evaluation;

/// <summary>A split in which each group's side depends on its key and the seed alone, so that no other row can ever
/// move it.</summary>
// Rows may be added, dropped or reordered: what was held out stays held out, and no near-duplicate of it was trained
// on. The price is that the held-out share is met on average only. Members under a fraction stay members under a larger
// one.
public readonly record struct HoldOut
{
    /// <summary>Holds out this fraction of the groups, as this seed draws them.</summary>
    public HoldOut(double fraction, ulong seed)
    {
        if (!(fraction is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction lies between 0 and 1.");
        }

        (Fraction, Seed) = (fraction, seed);
    }

    /// <summary>The share of the groups that is held out.</summary>
    public double Fraction { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>Whether a group is held out.</summary>
    public bool Contains(ulong group) => StableHash.ToUnitInterval(StableHash.Mix(Seed, group)) < Fraction;

    /// <summary>Whether a group that is known by a text is held out.</summary>
    public bool Contains(string group) => Contains(StableHash.Of(group));
}
