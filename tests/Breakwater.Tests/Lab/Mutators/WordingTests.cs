using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

/// <summary>Mutators that change what a text says, or how it is typed, and leave its business alone.</summary>
public sealed class WordingTests
{
    private const string Link = "https://secure-gift.example.com/win?id=42";
    private const string Number = "+1 (555) 010-4477";
    private const string Spam = $"Dear James, you won $500 today! Claim your free prize at {Link} or call {Number} now";

    private static readonly Gen<(string Text, ulong Seed)> Any = Gen.Select(Texts.Plain, Gen.ULong);

    [Fact]
    public void Whatever_the_case_the_letters_are_the_same()
    {
        var withoutContacts = Texts.Corpus.Where(text => Contacts.In(text).Count == 0).ToArray();
        Gen.Select(Gen.OneOfConst(withoutContacts), Gen.ULong).Sample((text, seed) =>
            Assert.Equal(UpperLetters(text), UpperLetters(Mutate("case-punctuation", text, seed))));
    }

    [Fact]
    public void Text_is_shouted_whispered_and_mixed_and_its_punctuation_changed()
    {
        var outputs = Outputs("case-punctuation", "Hello, you. Win now!");
        Assert.Contains(outputs, output => output.StartsWith("HELLO", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.StartsWith("hello", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.StartsWith("hELLO", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("Hello you", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains(",,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_case_and_punctuation_is_shouted() =>
        Assert.StartsWith("무료쿠폰!", Mutate("case-punctuation", "무료쿠폰", 5), StringComparison.Ordinal);

    [Fact]
    public void Squeezed_together_a_stretched_text_is_as_it_was() => Any.Sample((text, seed) =>
        Assert.Equal(Squeezed(text), Squeezed(Mutate("stretched", text, seed))));

    [Fact]
    public void Arabic_words_are_stretched_by_the_line_that_joins_their_letters()
    {
        var outputs = Outputs("stretched", "جائزة نقدية");
        Assert.Contains(outputs, output => output.Contains('\u0640', StringComparison.Ordinal));
    }

    [Fact]
    public void A_truncated_text_is_one_end_of_the_text() => Gen.Select(Texts.Any, Gen.ULong).Sample((text, seed) =>
    {
        var left = Mutate("truncation", text, seed);
        Assert.True(text.StartsWith(left, StringComparison.Ordinal) || text.EndsWith(left, StringComparison.Ordinal));
        var least = Math.Max(Truncation.Shortest, (int)(0.6 * text.Length));
        Assert.InRange(left.Length, Math.Min(text.Length, least), text.Length);
    });

    [Fact]
    public void An_embedded_text_is_still_in_there() => Gen.Select(Texts.Any, Gen.ULong).Sample((text, seed) =>
        Assert.Contains(text, Mutate("embedding", text, seed), StringComparison.Ordinal));

    [Theory]
    [InlineData("Ihr Paket ist da, bitte zahlen Sie jetzt", "Sonntag", "Wochenende")]
    [InlineData("Срочно, получите кредит", "воскресенья", "выходные")]
    [InlineData("恭喜您中奖了请领取", "星期天", "周末")]
    [InlineData("مبروك لقد ربحت جائزة", "الأحد", "عطلتك")]
    public void Small_talk_is_in_the_language_of_the_text(string text, string closing, string opening)
    {
        var outputs = Outputs("embedding", text);
        Assert.Contains(outputs, output => output.Contains(closing, StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains(opening, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_corpus_line_gets_a_phrasebook_of_its_own_script()
    {
        Assert.Same(LatinPhrasebooks.English, Phrasebooks.For(Texts.Corpus[0]));
        Assert.Same(LatinPhrasebooks.German, Phrasebooks.For(Texts.Corpus[4]));
        Assert.Same(LatinPhrasebooks.Spanish, Phrasebooks.For(Texts.Corpus[5]));
        Assert.Same(Phrasebooks.Russian, Phrasebooks.For(Texts.Corpus[6]));
        Assert.Same(Phrasebooks.Greek, Phrasebooks.For(Texts.Corpus[7]));
        Assert.Same(Phrasebooks.Chinese, Phrasebooks.For(Texts.Corpus[8]));
        Assert.Same(Phrasebooks.Japanese, Phrasebooks.For(Texts.Corpus[10]));
        Assert.Same(Phrasebooks.Korean, Phrasebooks.For(Texts.Corpus[11]));
        Assert.Same(LatinPhrasebooks.English, Phrasebooks.For("12345"));
    }

    [Fact]
    public void Slots_change_and_the_rest_stays()
    {
        const string Shape =
            @"^Dear \w+, you won \$[1-9]\d\d today! Claim your free prize at https://\S+/\w{3}\?\w\w=\d\d " +
            @"or call \+1 \(\d{3}\) \d{3}-\d{4} now$";
        Assert.All(Outputs("slots", Spam), output => Assert.Matches(Shape, output));
    }

    [Fact]
    public void Each_recipient_gets_another_link_number_and_price()
    {
        var outputs = Outputs("slots", Spam).ToArray();
        Assert.InRange(outputs.Distinct().Count(), outputs.Length - 1, outputs.Length);
        Assert.DoesNotContain(outputs, output => output.Contains("secure-gift.example.com", StringComparison.Ordinal));
    }

    [Fact]
    public void A_shortener_keeps_its_host() => Assert.All(
        Outputs("slots", "open bit.ly/AbC12"),
        output => Assert.Matches(@"^open bit\.ly/[A-Z][a-z][A-Z]\d\d", output));

    [Fact]
    public void A_text_without_slots_gets_one() => Assert.All(
        Outputs("slots", "you won a prize"),
        output => Assert.Contains("you won a prize", output, StringComparison.Ordinal));

    [Fact]
    public void Swapped_words_leave_contacts_alone_and_most_words_too()
    {
        var outputs = Outputs("word-swaps", Spam).ToArray();
        Assert.All(outputs, output => Assert.Contains(Link, output, StringComparison.Ordinal));
        Assert.All(outputs, output => Assert.Contains(Number, output, StringComparison.Ordinal));
        var words = Spam.Split(' ');
        var kept = outputs.Average(output => words.Intersect(output.Split(' ')).Count()) / words.Length;
        Assert.InRange(kept, 0.8, 0.97);
    }

    [Fact]
    public void A_synonym_keeps_the_case_and_the_punctuation_of_its_word()
    {
        var outputs = Outputs("word-swaps", "FREE! Free, free?").ToArray();
        Assert.Contains(outputs, output => output.Contains("GRATIS!", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("Gratis,", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("gratis?", StringComparison.Ordinal));
    }

    [Fact]
    public void Chinese_words_have_synonyms_within_a_run() =>
        Assert.Contains(Outputs("word-swaps", "恭喜您免费领取"), output => output.Contains("恭喜您白送", StringComparison.Ordinal));

    [Fact]
    public void Synonyms_are_not_their_own()
    {
        foreach (var table in new[] { SynonymRings.Spaced, SynonymRings.Unspaced })
        {
            Assert.All(table.Originals, word => Assert.False(table.Of(word).Contains(word), word));
        }
    }

    private static string Mutate(string name, string text, ulong seed) =>
        RedTeam.Find(name)!.Mutate(text, new SeededRandom(seed));

    private static IEnumerable<string> Outputs(string name, string text) =>
        Enumerable.Range(0, 200).Select(seed => Mutate(name, text, (ulong)seed));

    private static string UpperLetters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    private static string Squeezed(string text) =>
        string.Concat(text.Where((unit, i) => i == 0 || unit != text[i - 1]));
}
