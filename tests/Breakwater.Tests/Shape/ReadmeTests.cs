using System.Text.RegularExpressions;
using Breakwater.Campaigns.Campaigns;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Lab.Mutators;
using Breakwater.Lab.Senders;
using CampaignStage = Breakwater.Campaigns.Campaigns.Stage;

namespace Breakwater.Tests.Shape;

/// <summary>What is written about the code stays true to it: links, the example, names.</summary>
public sealed partial class ReadmeTests
{
    private const string Example = "tests/Breakwater.Tests/Shape/ReadmeExample.cs";
    private const string Concepts = "docs/concepts.md";

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Sources.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Sources.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(page => Path.GetRelativePath(Sources.Root, page).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names =>
    [
        .. Enum.GetValues<SignalId>().Where(id => id != SignalId.None).Select(SignalNames.Of),
        .. SpamPolicy.Default.Rules.Select(rule => rule.Name),
        .. Enum.GetValues<DecisionAction>().Select(ActionNames.Of),
        .. RedTeam.All.Select(mutator => mutator.Name),
        .. Enum.GetValues<ActorKind>().Select(SimulatedEventJson.NameOf),
        .. Enum.GetValues<Category>().Select(CategoryNames.Of),
        .. Enum.GetValues<CampaignStage>().Select(CategoryNames.Of),
        .. Enum.GetValues<LineageKind>().Select(CategoryNames.Of),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Sources.Root, page))!;
        var broken =
            from link in LinkPattern().Matches(WithoutCode(TextOf(page)))
            let target = link.Groups["target"].Value
            where !target.StartsWith('#') && !Uri.IsWellFormedUriString(target, UriKind.Absolute)
            let path = Path.Combine(folder, target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select target;

        Assert.Empty(broken);
    }

    [Fact]
    public void The_example_of_the_readme_is_the_compiled_one()
    {
        var example = CodePattern().Match(TextOf("README.md")).Groups["code"].Value;

        Assert.Equal(CompiledExample(), example);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_stands_in_the_concepts(string name) =>
        Assert.Contains($"`{name}`", TextOf(Concepts), StringComparison.Ordinal);

    /// <summary>The usings of the compiled example, then the lines between its marks, moved to the margin.</summary>
    private static string CompiledExample()
    {
        var lines = Sources.LinesOf(Example);
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var mark = Array.FindIndex(lines, line => line.EndsWith("// README: from here", StringComparison.Ordinal));
        var margin = lines[mark].IndexOf('/', StringComparison.Ordinal);
        var body = lines.Skip(mark + 1).TakeWhile(line => !line.EndsWith("// README: to here", StringComparison.Ordinal))
            .Select(line => line.Length > margin ? line[margin..] : "");
        return string.Join('\n', [.. usings, "", .. body]).TrimEnd();
    }

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(Sources.Root, page)).ReplaceLineEndings("\n");

    // Code shows brackets and parentheses that are no links.
    private static string WithoutCode(string text) => InlineCodePattern().Replace(FencePattern().Replace(text, ""), "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"`[^`\n]+`")]
    private static partial Regex InlineCodePattern();
}
