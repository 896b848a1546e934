using System.Text;
using Breakwater.Engine.Policy;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Policy;

/// <summary>Files with one mistake each: broken/*.yaml.</summary>
public sealed class BrokenPolicyTests
{
    private static readonly string Folder = Path.Combine(Sources.Root, "tests/Breakwater.Tests/Policy/broken");

    [Fact]
    public void Every_mistake_gives_one_error_with_its_place_and_a_suggestion()
    {
        var all = new StringBuilder();
        var wrong = new List<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var errors = Read(File.ReadAllText(file)).Errors;
            all.Append(Path.GetFileNameWithoutExtension(file)).Append(": ").AppendJoin(" | ", errors).Append('\n');
            if (errors is not [{ Line: > 0, Column: > 0, Message.Length: > 0, Suggestion.Length: > 0 }])
            {
                wrong.Add(file);
            }
        }

        Assert.Empty(wrong);
        Approved.Verify(all.ToString(), "broken");
    }

    [Fact]
    public void Mistakes_in_several_rules_are_told_together_in_the_order_of_the_file()
    {
        var read = Read("version: 1\nrules:\n  - {name: a, when: skore > 1, then: junk, because: x}\n  - {name: b, when: score > 1, then: junkk, because: x}\n  - {name: c, when: 5, then: junk, because: x}\n");

        Assert.Equal([3, 4, 5], read.Errors.Select(error => error.Line));
    }

    [Fact]
    public void A_file_beyond_the_bounds_is_refused()
    {
        static string Rules(int count) => "version: 1\nrules:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  - {{name: r{i}, when: score > 0.5, then: junk, because: x}}\n"));

        Assert.True(Read(Rules(RuleSet.MaxRules)).IsSound);
        Assert.Contains("at most 256 rules", Assert.Single(Read(Rules(RuleSet.MaxRules + 1)).Errors).Message, StringComparison.Ordinal);
        Assert.Contains("longer than 256 KiB", Assert.Single(Read("#" + new string('x', PolicyFile.MaxLength)).Errors).Message, StringComparison.Ordinal);
        var costly = string.Join(" || ", Enumerable.Repeat("score > 0.5", 120));
        var read = Read("version: 1\nrules:\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"  - {{name: r{i}, when: {costly}, then: junk, because: x}}\n")));
        Assert.Contains("operands and operators together", Assert.Single(read.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_file_holds_it_is_read_or_refused_but_never_thrown_upon()
    {
        string[] pieces =
        [
            "version: 1\n", "rules:\n", "  - name: a\n", "    when: ", "score > 0.5", "    then: junk\n", "    because: x\n", "    matches: [{score: 1}]\n", "lists:\n", "  deny: deny.txt\n",
            "constants:\n", "  junk: 0.7\n", "[", "]", "{", "}", "'", "\"", "|\n", ">-\n", "&a ", "*a ", "!t ", "---\n", "\t", ": ", "- ", "? ", "#", "\0", "\uD83C", "\u2028", "%", "@", "(", ")", "&&", "!", "-", ".", "1e", "in",
        ];
        Gen.OneOfConst(pieces).Array[0, 24].Sample(
            chosen =>
            {
                var read = Read(string.Concat(chosen));
                Assert.Equal(read.IsSound, read.Errors.Count == 0);
                Assert.All(read.Errors, error => Assert.True(error is { Line: > 0, Column: > 0 }));
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("rules: [{when: (")]
    public void A_file_nested_without_end_is_refused(string piece) =>
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat(piece, PolicyFile.MaxLength / piece.Length / 8))).Errors);

    private static PolicyReading Read(string yaml) => PolicyFile.Parse(yaml, path => path == "deny.txt" ? "example.com" : null);
}
