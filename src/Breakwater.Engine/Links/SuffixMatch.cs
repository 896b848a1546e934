namespace Breakwater.Engine.Links;

/// <summary>Where the public suffix of a host begins, by the rules of registries (ICANN) and by those of private owners.</summary>
/// <param name="IcannStart">Index of the suffix that a registry hands names out under.</param>
/// <param name="PrivateStart">Index of the suffix that a company hands names out under, or <see cref="NoSuffix"/>.</param>
internal readonly record struct SuffixMatch(int IcannStart, int PrivateStart)
{
    public const int NoSuffix = -1;

    /// <summary>Whether the host lies under the suffix of a private owner, or is one.</summary>
    public bool IsPrivate => PrivateStart != NoSuffix;

    /// <summary>Where the suffix begins. A host that is itself a private suffix (github.io) is its owner's, so the registry's counts.</summary>
    public int Start => PrivateStart > 0 ? Math.Min(PrivateStart, IcannStart) : IcannStart;

    /// <summary>Where the registrable domain begins; the length of the host if it is a public suffix and so has none.</summary>
    public int DomainStart(ReadOnlySpan<char> host) =>
        Start == 0 ? host.Length : host[..(Start - 1)].LastIndexOf('.') + 1;
}
