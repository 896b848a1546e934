using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>The mentions of one text after the other. One instance is used for message after message and allocates only to grow.</summary>
public sealed class MentionList
{
    /// <summary>The most mentions that are kept of a text; those behind them are only counted.</summary>
    /// <remarks>Real messages have one or two, price lists thirty; the bound keeps later chapters from working for the worst text.</remarks>
    public const int MaxMentions = 64;

    private readonly Mention[] _mentions = new Mention[MaxMentions];
    private int _count;

    /// <summary>The mentions in the order in which they stand; they do not overlap.</summary>
    public ReadOnlySpan<Mention> All => _mentions.AsSpan(0, _count);

    /// <summary>How many more mentions the text has than are kept.</summary>
    public int Uncounted { get; private set; }

    /// <summary>Finds the mentions of a text that was folded; those of the text before are forgotten.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="folded">The same text, folded.</param>
    public void Find(ReadOnlySpan<char> text, FoldedText folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var origins = folded.Origins;
        ArgumentOutOfRangeException.ThrowIfLessThan(text.Length, origins.IsEmpty ? 0 : origins[^1] + 1, nameof(text));
        _count = 0;
        Uncounted = 0;
        MeantText.Truncate(0);
        MeantText.Effort = 0;
        new MentionPass(text, folded, this).Run();
    }

    /// <summary>What a mention means, however it was written: http://example.com/path, +442079460018, wechat:abc123, 1.50 GBP.</summary>
    public ReadOnlySpan<char> Meant(in Mention mention) => MeantText[mention.Meant];

    /// <summary>The host of a link or e-mail address in lower-case ASCII, an internationalised one as xn--; else empty.</summary>
    public ReadOnlySpan<char> Host(in Mention mention) => MeantText[mention.Host];

    /// <summary>The part of the host that somebody registered, by the Public Suffix List; empty for an IP address.</summary>
    public ReadOnlySpan<char> RegistrableDomain(in Mention mention) => MeantText[mention.Domain];

    /// <summary>The path of a link with its query and fragment, capitals as written.</summary>
    public ReadOnlySpan<char> Path(in Mention mention) => MeantText[mention.Path];

    /// <summary>The brand that owns the host or that it poses as; empty if there is none.</summary>
    public static string BrandOf(in Mention mention) => Brands.Shipped.NameOf(mention.BrandNumber);

    /// <summary>The ISO 4217 code of a price's currency; empty if none is certain.</summary>
    public static string CurrencyOf(in Mention mention)
    {
        var number = mention.CurrencyNumber;
        return number > 0 && Keywords.Shipped.CurrencyOf(number) is { IsCertain: true } currency ? currency.Code : "";
    }

    internal MeantText MeantText { get; } = new();

    /// <summary>How many characters were read to find the mentions, beyond the one walk over the text.</summary>
    internal long Effort => MeantText.Effort;

    internal bool IsFull => _count == MaxMentions;

    internal void Add(in Mention mention)
    {
        if (IsFull)
        {
            Uncounted++;
            MeantText.Truncate(mention.Meant.Start);
            return;
        }

        _mentions[_count++] = mention;
    }
}
