using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class TableTests
{
    [Theory]
    [InlineData("suffixes.tsv")]
    [InlineData("hosts.tsv")]
    public void Generated_tables_are_sorted_and_name_nothing_twice(string name)
    {
        string[] keys = [.. Table.Rows(name).Select(row => row[0])];
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void No_two_names_of_a_table_share_a_hash()
    {
        string[] names = [.. Table.Rows("suffixes.tsv").Concat(Table.Rows("hosts.tsv")).Concat(Table.Rows("brands.tsv").SelectMany(Domains))
            .Select(row => row[0].TrimStart('!').Replace("*.", "", StringComparison.Ordinal)).Distinct()];
        Assert.Equal(names.Length, names.Select(name => MeantText.Hash(name)).Distinct().Count());
    }

    [Fact]
    public void All_rules_and_hosts_are_read()
    {
        var rules = Table.Rows("suffixes.tsv").ToList();
        var names = rules.Select(row => row[0].TrimStart('!').Replace("*.", "", StringComparison.Ordinal));
        var topLevels = rules.Where(row => row[1] == "i").Select(row => row[0][(row[0].LastIndexOf('.') + 1)..].TrimStart('!'));
        Assert.Equal(names.Concat(topLevels).Distinct().Count(), PublicSuffixes.Shipped.Count);
        Assert.Equal(Table.Rows("hosts.tsv").Count(), KnownHosts.Shipped.Count);
        Assert.Equal(Table.Rows("brands.tsv").Count(), Brands.Shipped.Count);
    }

    [Fact]
    public void Rules_have_at_most_five_labels() => Assert.True(Table.Rows("suffixes.tsv").Max(row => row[0].Count(c => c == '.')) < 5);

    [Fact]
    public void Brands_are_named_once_and_have_domains_and_tokens()
    {
        var rows = Table.Rows("brands.tsv").ToList();
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct().Count());
        Assert.All(rows, row => Assert.True(row.Length >= 3 && row[1].Length > 0 && row[2].Length > 0, row[0]));
    }

    [Fact]
    public void No_token_stands_for_two_brands()
    {
        var shared = Brands.Shipped.All.GroupBy(token => token.Skeleton)
            .Where(group => group.Select(token => token.Brand).Distinct().Count() > 1);
        Assert.Empty(shared.Select(group => group.Key));
    }

    [Fact]
    public void Tokens_are_lower_case_letters_and_digits() => Assert.All(
        Brands.Shipped.All, token => Assert.True(token.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)), token.Text));

    [Fact]
    public void Every_domain_of_a_brand_lies_under_a_known_suffix() => Assert.All(
        Table.Rows("brands.tsv").SelectMany(Domains).Select(row => row[0]).Where(domain => !domain.EndsWith('*')),
        domain => Assert.True(PublicSuffixes.Shipped.IsTopLevel(domain.AsSpan(domain.LastIndexOf('.') + 1)), domain));

    [Fact]
    public void Keywords_have_known_roles_and_messengers()
    {
        Assert.True(Keywords.Shipped.TryFind("whatsapp", out var messenger));
        Assert.Equal(Messenger.WhatsApp, messenger.Messenger);
        Assert.True(Keywords.Shipped.TryFind("gbp", out var money));
        Assert.Equal("GBP", Keywords.Shipped.CurrencyOf(money.Currency).Code);
        Assert.False(Keywords.Shipped.TryFind("lunch", out _));
    }

    [Fact]
    public void The_suffixes_that_are_keywords_are_the_certain_ones()
    {
        var suffixes = Table.Rows("keywords.tsv").Single(row => row[0] == "suffix")[2].Split(' ');
        Assert.All(suffixes, suffix => Assert.True(SuffixWords.IsCertain(suffix), suffix));
        Assert.All(Table.Rows("suffixes.tsv").Select(row => row[0]).Where(name => SuffixWords.IsCertain(name)), name => Assert.Contains(name, suffixes));
    }

    private static IEnumerable<string[]> Domains(string[] row) => row[1].Split(' ').Select(domain => (string[])[domain]);
}
