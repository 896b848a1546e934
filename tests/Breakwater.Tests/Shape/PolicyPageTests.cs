using Breakwater.Engine.Policy;

namespace Breakwater.Tests.Shape;

/// <summary>docs/policy.md stays true to the language.</summary>
public sealed class PolicyPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Sources.Root, "docs/policy.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Facts => [.. Fact.All.Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_fact_stands_in_it(string name) => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal);

    [Fact]
    public void Its_example_is_a_policy()
    {
        const string Start = "```yaml\n";
        var from = Page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var yaml = Page[from..Page.IndexOf("```", from, StringComparison.Ordinal)];

        Assert.Empty(PolicyFile.Parse(yaml, path => path == "lists/deny.txt" ? "" : null).Errors);
    }
}
