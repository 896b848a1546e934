using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Links;

/// <summary>A mention with its texts taken out of the list, so that tests can compare them.</summary>
internal sealed record Finding(MentionKind Kind, string Written, string Meant, MentionTraits Traits, Messenger Messenger, long Amount)
{
    public string Host { get; init; } = "";

    public string Domain { get; init; } = "";

    public string Path { get; init; } = "";

    public string Brand { get; init; } = "";

    public string Currency { get; init; } = "";

    public bool Is(MentionTraits traits) => (Traits & traits) != 0;

    /// <summary>All mentions of a text.</summary>
    public static List<Finding> In(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        var list = new MentionList();
        list.Find(text, folded);
        var findings = new List<Finding>();
        foreach (ref readonly var mention in list.All)
        {
            findings.Add(new Finding(
                mention.Kind, text.Substring(mention.Original.Start, mention.Original.Length), list.Meant(mention).ToString(),
                mention.Traits, mention.Messenger, mention.Amount)
            {
                Host = list.Host(mention).ToString(),
                Domain = list.RegistrableDomain(mention).ToString(),
                Path = list.Path(mention).ToString(),
                Brand = MentionList.BrandOf(mention),
                Currency = MentionList.CurrencyOf(mention),
            });
        }

        return findings;
    }

    /// <summary>The one mention that a text has.</summary>
    public static Finding Only(string text) => Assert.Single(In(text));

    /// <summary>What the mentions of a kind mean, in order.</summary>
    public static string[] Meanings(string text, MentionKind kind) =>
        [.. In(text).Where(finding => finding.Kind == kind).Select(finding => finding.Meant)];

    /// <summary>Kind and meaning of all mentions, for comparisons.</summary>
    public static string[] Summary(string text) => [.. In(text).Select(finding => $"{finding.Kind} {finding.Meant}")];
}
