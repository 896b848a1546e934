using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Something in a text that leads out of it or names a sum: a link, an address, a number, a wallet, a price.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the folded characters.</param>
public readonly record struct Mention(MentionKind Kind, TextSpan Span)
{
    /// <summary>Where it stands in the text as written.</summary>
    public TextSpan Original { get; init; }

    /// <summary>What was noticed about it.</summary>
    public MentionTraits Traits { get; init; }

    /// <summary>The messenger it belongs to.</summary>
    public Messenger Messenger { get; init; }

    /// <summary>A price in the minor unit of its currency (in hundredths where none is certain), a discount in percent; else 0.</summary>
    public long Amount { get; init; }

    /// <summary>XxHash3 of what is meant, in UTF-8.</summary>
    public ulong Hash { get; init; }

    /// <summary>XxHash3 of the host; 0 where there is none.</summary>
    public ulong HostHash { get; init; }

    /// <summary>XxHash3 of the registrable domain; 0 where there is none.</summary>
    public ulong DomainHash { get; init; }

    // Stretches of the list's own buffer.
    internal TextSpan Meant { get; init; }

    internal TextSpan Host { get; init; }

    internal TextSpan Domain { get; init; }

    internal TextSpan Path { get; init; }

    // One more than the index into the brand table, so that 0 is none.
    internal short BrandNumber { get; init; }

    // One more than the index into the currency table.
    internal byte CurrencyNumber { get; init; }

    /// <summary>Whether the mention has any of the traits.</summary>
    public bool Is(MentionTraits traits) => (Traits & traits) != 0;
}
