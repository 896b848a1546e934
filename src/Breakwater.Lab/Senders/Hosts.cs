using System.Globalization;

namespace Breakwater.Lab.Senders;

/// <summary>Simulated hosts, all below <c>.example</c>, which nobody can register (RFC 2606).</summary>
internal static class Hosts
{
    private const string PathLetters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly string[] Shared =
    [
        "videos.example", "photos.example", "news.example", "maps.example", "recipes.example", "songs.example", "forum.example", "shop.example",
    ];

    private static readonly string[] SalesWords = ["sale", "vip", "store", "deal", "online", "outlet", "now", "win"];

    /// <summary>A host that people send each other links to.</summary>
    public static string OfFriends(SeededRandom random) => random.Pick<string>(Shared);

    /// <summary>A host that a spammer has for a while.</summary>
    public static string OfSpammer(SeededRandom random, string about) =>
        string.Create(CultureInfo.InvariantCulture, $"{about}-{random.Pick<string>(SalesWords)}{random.Below(1000)}.example");

    /// <summary>A path of a link.</summary>
    public static string Path(SeededRandom random)
    {
        Span<char> path = stackalloc char[6];
        foreach (ref var letter in path)
        {
            letter = random.Pick<char>(PathLetters);
        }

        return path.ToString();
    }
}
