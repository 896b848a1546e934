using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>What the tables know of a host.</summary>
internal struct HostFacts
{
    // The owner of a host and what it is known for show in the host itself or in a name above it; deeper ones are chaff.
    private const int MaxNames = 6;

    public TextSpan Domain { get; private set; }

    public MentionTraits Traits { get; private set; }

    public Messenger Messenger { get; private set; }

    public int Brand { get; private set; }

    public ulong HostHash { get; private set; }

    public ulong DomainHash { get; private set; }

    /// <summary>Whether the registry hands names out below a second label, as in co.uk: no missing space makes such a host.</summary>
    public bool IsBelowSecondLabel { get; private set; }

    /// <summary>Only the hash of a host, for IP addresses and for lists that are full.</summary>
    public static HostFacts OfHashOnly(ReadOnlySpan<char> host) => new() { HostHash = MeantText.Hash(host) };

    /// <summary>Looks a host (lower-case ASCII, no IP address) up.</summary>
    public static HostFacts Of(ReadOnlySpan<char> host)
    {
        var suffix = PublicSuffixes.Shipped.Match(host);
        var domain = suffix.DomainStart(host);
        var facts = new HostFacts
        {
            Domain = new TextSpan(domain, host.Length - domain),
            HostHash = MeantText.Hash(host),
            DomainHash = domain < host.Length ? MeantText.Hash(host[domain..]) : 0,
            Traits = suffix.IsPrivate ? MentionTraits.Platform : MentionTraits.None,
            IsBelowSecondLabel = host[suffix.IcannStart..].Contains('.') && suffix.IcannStart > 0,
        };
        facts.LookUp(host);
        facts.FindBrand(host, suffix, domain);
        return facts;
    }

    /// <summary>Looks the names from the host's own to the one below the top-level domain up.</summary>
    private void LookUp(ReadOnlySpan<char> host)
    {
        var rest = host;
        for (var name = 0; name < MaxNames; name++)
        {
            var hash = name == 0 ? HostHash : MeantText.Hash(rest);
            var role = KnownHosts.Shipped.RoleOf(hash, out var messenger);
            Traits |= TraitsOf(role);
            Messenger = Messenger == Messenger.None ? messenger : Messenger;
            Brand = Brand == 0 ? Brands.Shipped.OwnerOf(hash) : Brand;
            var dot = rest.IndexOf('.');
            if (dot < 0)
            {
                break;
            }

            rest = rest[(dot + 1)..];
        }
    }

    private void FindBrand(ReadOnlySpan<char> host, SuffixMatch suffix, int domain)
    {
        if (Brand == 0 && domain < host.Length)
        {
            Brand = OwnerInCountry(host, suffix, domain);
        }

        if (Brand != 0)
        {
            Traits |= MentionTraits.BrandOwned;
            return;
        }

        Brand = LookAlike.BrandOf(host, suffix);
        Traits |= Brand != 0 ? MentionTraits.LookAlike : MentionTraits.None;
    }

    /// <summary>The owner of amazon.* owns amazon.fr and amazon.co.jp, but not amazon.tk, which costs nothing.</summary>
    private static int OwnerInCountry(ReadOnlySpan<char> host, SuffixMatch suffix, int domain)
    {
        var top = host[(host.LastIndexOf('.') + 1)..];
        if (top.Length != 2 || suffix.IsPrivate || Lures.IsCheap(top))
        {
            return 0;
        }

        Span<char> name = stackalloc char[suffix.Start - domain + 1];
        host[domain..suffix.Start].CopyTo(name);
        name[^1] = '*';
        return Brands.Shipped.OwnerOf(MeantText.Hash(name));
    }

    private static MentionTraits TraitsOf(HostRole role) =>
        ((role & HostRole.Shortener) != 0 ? MentionTraits.Shortener : MentionTraits.None)
        | ((role & HostRole.Platform) != 0 ? MentionTraits.Platform : MentionTraits.None)
        | ((role & HostRole.Invite) != 0 ? MentionTraits.Invite : MentionTraits.None);
}
