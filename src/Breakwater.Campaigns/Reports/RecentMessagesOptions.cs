namespace Breakwater.Campaigns.Reports;

/// <summary>How much is remembered of messages, and how like a text must be.</summary>
public sealed record RecentMessagesOptions
{
    /// <summary>Wordings remembered; one of 120 letters takes 0.6 KiB, none more than 2 KiB of shingles.</summary>
    public int Texts { get; init; } = 1 << 15;

    /// <summary>Message ids, senders, and who said what of which text, so many of each.</summary>
    public int Names { get; init; } = 1 << 18;

    /// <summary>Shingles that two texts must share at least; fewer are the small talk of any text.</summary>
    public int MinShared { get; init; } = 10;

    /// <summary>Share of the smaller text's shingles that the two must have in common.</summary>
    public double MinContained { get; init; } = 0.6;

    /// <summary>Share of the reported text's shingles that must be in the remembered one: the rest is what the reporter added.</summary>
    public double MinExplained { get; init; } = 0.35;

    /// <summary>Key of the hashes under which addresses and ids are kept.</summary>
    public long Seed { get; init; }
}
