using System.Runtime.InteropServices;
using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>A word by which people know a brand.</summary>
/// <param name="Brand">One more than the brand's index.</param>
/// <param name="Text">The word as the brand writes it.</param>
/// <param name="Skeleton">The word with i, l and 1 made one.</param>
/// <param name="Letters">One bit for each letter of the skeleton.</param>
/// <param name="IsOrdinary">Whether others use the word too, so that it alone proves nothing.</param>
/// <param name="Around">Skeletons of ordinary words that have the token inside: revolution.</param>
internal readonly record struct BrandToken(
    short Brand, string Text, string Skeleton, uint Letters, bool IsOrdinary, string[] Around);

/// <summary>The brands that spam poses as, their own domains and their tokens (brands.tsv).</summary>
internal sealed class Brands
{
    private const int Domains = 1_600;
    private const int Tokens = 800;
    private const int Gates = 1 << 10;
    private const int Initials = 1 << 5;

    private readonly List<string> _names = [];
    private readonly List<BrandToken> _tokens = [];
    private readonly HashedNames _owners = new(Domains);
    private readonly HashedNames _skeletons = new(Tokens);
    private readonly HashedNames _neighbours = new(Tokens);

    private readonly List<BrandToken>[] _distinct = new List<BrandToken>[Initials];

    // For the first two letters of a skeleton the lengths of the tokens that begin with them, one bit for each.
    private readonly uint[] _lengths = new uint[Gates];

    private Brands(ReadOnlySpan<byte> file)
    {
        for (var initial = 0; initial < Initials; initial++)
        {
            _distinct[initial] = [];
        }

        foreach (var line in new TableLines(file))
        {
            if (line[0] != '#')
            {
                Add(line);
            }
        }
    }

    /// <summary>The list that ships with the engine.</summary>
    public static Brands Shipped { get; } = new(TableFile.Read("brands.tsv"));

    /// <summary>How many brands are known.</summary>
    public int Count => _names.Count;

    /// <summary>All tokens.</summary>
    public IReadOnlyList<BrandToken> All => _tokens;

    /// <summary>The tokens whose skeletons begin with a letter and are no ordinary words.</summary>
    public ReadOnlySpan<BrandToken> DistinctFrom(char first) => CollectionsMarshal.AsSpan(_distinct[first & (Initials - 1)]);

    /// <summary>The name of a brand by its number (index + 1), empty for 0.</summary>
    public string NameOf(int number) => number == 0 ? "" : _names[number - 1];

    /// <summary>The number of the brand that owns the domain of this hash, or 0.</summary>
    public int OwnerOf(ulong hash) => _owners[hash];

    /// <summary>Whether a label is an ordinary word that only resembles a token: channel, carrier, public.</summary>
    public bool IsNeighbour(ReadOnlySpan<char> skeleton) => _neighbours[MeantText.Hash(skeleton)] != 0;

    /// <summary>The lengths that tokens beginning with two letters have, one bit for each.</summary>
    public uint LengthsFor(char first, char second) => _lengths[GateOf(first, second)];

    /// <summary>Looks a whole token up.</summary>
    public bool TryFind(ReadOnlySpan<char> skeleton, out BrandToken token)
    {
        var number = _skeletons[MeantText.Hash(skeleton)];
        token = number == 0 ? default : _tokens[number - 1];
        return number != 0;
    }

    /// <summary>One bit for each letter that occurs.</summary>
    public static uint LettersOf(ReadOnlySpan<char> skeleton)
    {
        var letters = 0u;
        foreach (var c in skeleton)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    private static int GateOf(char first, char second) => ((first * 31) + second) & (Gates - 1);

    private void Add(ReadOnlySpan<byte> line)
    {
        var columns = new TableColumns(line);
        _names.Add(Encoding.UTF8.GetString(columns.Next()));
        foreach (var domain in new TableWords(columns.Next()))
        {
            _owners.AddOnce(MeantText.Hash(domain), (ushort)_names.Count);
        }

        var tokens = columns.Next();
        var neighbours = new List<string>();
        foreach (var word in new TableWords(columns.Next()))
        {
            neighbours.Add(LabelSkeleton.Of(Encoding.ASCII.GetString(word)));
            _neighbours.Add(MeantText.Hash(neighbours[^1]), 1);
        }

        foreach (var token in new TableWords(tokens))
        {
            AddToken(Encoding.ASCII.GetString(token.TrimEnd((byte)'?')), token.EndsWith("?"u8), neighbours);
        }
    }

    private void AddToken(string text, bool isOrdinary, List<string> neighbours)
    {
        var skeleton = LabelSkeleton.Of(text);
        string[] around = [.. neighbours.FindAll(word => word.Contains(skeleton, StringComparison.Ordinal))];
        var token = new BrandToken((short)_names.Count, text, skeleton, LettersOf(skeleton), isOrdinary, around);
        _tokens.Add(token);
        _skeletons.AddOnce(MeantText.Hash(skeleton), (ushort)_tokens.Count);
        _lengths[GateOf(skeleton[0], skeleton[1])] |= 1u << skeleton.Length;
        if (!isOrdinary)
        {
            _distinct[skeleton[0] & (Initials - 1)].Add(token);
        }
    }
}
