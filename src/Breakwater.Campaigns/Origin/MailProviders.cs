using System.Collections.Frozen;

namespace Breakwater.Campaigns.Origin;

/// <summary>E-mail services and the country whose people they serve.</summary>
public static class MailProviders
{
    private const string Everywhere = "-";

    // vip.163.com is of 163.com; nothing has more labels that matter.
    private const int MaxLabels = 4;

    private static readonly FrozenDictionary<string, string> CountryByDomain =
        (from row in Tables.Rows("mail-providers.tsv")
         from domain in row[1].Split(' ')
         group row[0] by domain).ToFrozenDictionary(domain => domain.Key, domain => domain.First());

    /// <summary>Services listed.</summary>
    public static int Count => CountryByDomain.Count;

    /// <summary>The country of an e-mail domain, or null: where a service serves all the world, or nothing is known.</summary>
    /// <param name="domain">The part behind the @, in lower case.</param>
    public static string? CountryOf(string domain)
    {
        var name = domain;
        for (var label = 0; label < MaxLabels; label++)
        {
            if (CountryByDomain.TryGetValue(name, out var country))
            {
                return country == Everywhere ? null : country;
            }

            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
            {
                break;
            }

            name = name[(dot + 1)..];
        }

        return Countries.OfTopLevel(domain[(domain.LastIndexOf('.') + 1)..]);
    }
}
