using System.Text;
using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

public sealed class ContactDisguiseTests
{
    private const string Link = "https://secure-gift.example.com/win";
    private const string Number = "+1 (555) 010-4477";

    public static TheoryData<string> LetterMutators =>
    [
        "homoglyph", "exotic-letters", "zero-width", "spacing", "leet", "case-punctuation", "stretched",
        "combining-marks", "wide", "bidi",
    ];

    [Theory]
    [MemberData(nameof(LetterMutators))]
    public void A_link_is_left_alone_most_of_the_time_and_undoable_otherwise(string name)
    {
        var outputs = Outputs(name, $"Claim your prize at {Link} before midnight");
        Assert.InRange(outputs.Count(output => output.Contains(Link, StringComparison.Ordinal)), 320, 360);
        Assert.All(outputs, output => Assert.Contains(Link, Undone(output), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LetterMutators))]
    public void The_digits_of_a_number_stay_in_their_order(string name) => Assert.All(
        Outputs(name, $"Ring {Number} before midnight"),
        output => Assert.Contains(
            "15550104477", string.Concat(output.Where(char.IsAsciiDigit)), StringComparison.Ordinal));

    [Fact]
    public void One_message_decides_once_for_all_its_mutators()
    {
        string[] stack = ["case-punctuation", "leet", "homoglyph", "zero-width", "spacing"];
        var intact = Enumerable.Range(0, 400).Count(seed =>
        {
            var random = new SeededRandom((ulong)seed);
            var output = stack.Aggregate(
                $"Claim it at {Link} now", (text, name) => RedTeam.Find(name)!.Mutate(text, random));
            return output.Contains(Link, StringComparison.Ordinal);
        });
        Assert.InRange(intact, 320, 360);
    }

    [Theory]
    [InlineData("a.b@c.net")]
    [InlineData("shop.top/x")]
    [InlineData("87121")]
    [InlineData("abc8888")]
    [InlineData("http://")]
    public void Letters_and_digits_are_never_lost(string contact)
    {
        var kind = Contacts.In(contact).Single().Kind;
        for (var seed = 0UL; seed < 200; seed++)
        {
            var output = new StringBuilder();
            ContactDisguise.Append(contact, kind, output, new SeededRandom(seed));
            Assert.Equal(LettersAndDigits(contact), LettersAndDigits(Undone(output.ToString())));
        }
    }

    private static List<string> Outputs(string name, string text) =>
        [.. Enumerable.Range(0, 400).Select(seed => RedTeam.Find(name)!.Mutate(text, new SeededRandom((ulong)seed)))];

    // What a reader does in her head.
    private static string Undone(string text) => text.Replace("hxxp", "http", StringComparison.Ordinal)
        .Replace("[.]", ".", StringComparison.Ordinal).Replace(" dot ", ".", StringComparison.Ordinal)
        .Replace("(.)", ".", StringComparison.Ordinal).Replace(" . ", ".", StringComparison.Ordinal)
        .Replace('。', '.').Replace('•', '.').Replace(" at ", "@", StringComparison.Ordinal)
        .Replace("(at)", "@", StringComparison.Ordinal).Replace("[at]", "@", StringComparison.Ordinal)
        .Replace("@https", " at https", StringComparison.Ordinal);

    private static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
