namespace Breakwater.Campaigns.Trust;

/// <summary>What was delivered of one text, or by one sender.</summary>
internal sealed class Traffic(long first)
{
    private const double SecondsPerDay = 86_400;

    /// <summary>Messages delivered.</summary>
    public long Messages { get; set; }

    /// <summary>Those of them that an established sender sent.</summary>
    public long FromEstablished { get; set; }

    /// <summary>The score of the content, in log-odds; 0 if it was not judged.</summary>
    public double Score { get; set; }

    /// <summary>Whether it was found to be spam by a person or a label.</summary>
    public bool IsFoundSpam { get; set; }

    /// <summary>Whether most of it came from established senders.</summary>
    public bool IsOfEstablished => FromEstablished * 2 > Messages;

    /// <summary>Whether a sender of this traffic has long sent much, and nothing that was found to be spam.</summary>
    public bool IsEstablished(long now, TrustOptions options) =>
        !IsFoundSpam && Messages >= options.EstablishedMessages && now - first >= options.EstablishedDays * SecondsPerDay;
}
