using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Links;

public class MentionListTests
{
    private static readonly string[] Neutral =
    [
        "hello", "lunch", "tomorrow", "maybe", "really", "yes", "thanks", "see", "later", "the", "weather", "was", "nice", "!", "?", "...",
    ];

    private static readonly string[] Items =
    [
        "http://example.com/a", "hxxp://evil[.]com/x", "www.example.org", "example.net/path?x=1", "bob@example.com",
        "bob [at] example [dot] com", "+44 20 7946 0018", "08081570192", "text WIN to 81010", "*123#", "wechat: abc123", "telegram @some_name", "QQ 123456789",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "£1.50", "150p", "Rs.500", "50% off", "%50 indirim", "bit . ly/3xYz", "ok.so",
        "192.168.1.1:8080/x",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String["ab.c:/@ 01+-(x)[]{}%$£,*#_?=&'wtphdo"],
        Gen.OneOfConst(
            "http://", "www.", ".com", "[.]", " dot ", "@", "微信", "\uD800", "\uDC00", "+44", "0871", " ", "a", "xn--", "tg", "£", "50%", " off", "(0)", "+", "-", "满", "qq", "*#",
            "℉", "🎁", "点", "\n")
            .Array[0, 30].Select(parts => string.Concat(parts)));

    [Fact]
    public void Mentions_are_sorted_apart_and_within_the_text() => AnyText.Sample(text =>
    {
        var folded = new FoldedText();
        folded.Fold(text);
        var list = new MentionList();
        list.Find(text, folded);
        var (end, originalEnd) = (0, 0);
        foreach (ref readonly var mention in list.All)
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= folded.Chars.Length);
            Assert.True(mention.Original.Start >= originalEnd && mention.Original.Length > 0 && mention.Original.End <= text.Length);
            Assert.False(list.Meant(mention).IsEmpty);
            Assert.Equal(MeantText.Hash(list.Meant(mention)), mention.Hash);
            Assert.Equal(-1, list.Host(mention).IndexOfAnyExceptInRange(' ', '~'));
            Assert.True(list.Host(mention).EndsWith(list.RegistrableDomain(mention)));
            (end, originalEnd) = (mention.Span.End, mention.Original.Start);
        }
    }, iter: 10_000);

    [Fact]
    public void A_list_used_again_finds_what_a_new_one_finds() => Gen.Select(AnyText, AnyText).Sample((first, second) =>
    {
        var folded = new FoldedText();
        var list = new MentionList();
        folded.Fold(first);
        list.Find(first, folded);
        folded.Fold(second);
        list.Find(second, folded);
        Assert.Equal(Finding.In(second).Count, list.All.Length);
    });

    [Fact]
    public void Chat_around_it_changes_nothing_about_a_mention() =>
        Gen.Select(Gen.OneOfConst(Items), Gen.OneOfConst(Neutral).Array[0, 8], Gen.OneOfConst(Neutral).Array[0, 8])
            .Sample((item, before, behind) =>
                Assert.Equal(Finding.In(item), Finding.In(string.Join(' ', [.. before, item, .. behind]))));

    [Fact]
    public void At_most_64_mentions_are_kept_and_the_rest_counted()
    {
        var text = string.Concat(Enumerable.Repeat("http://example.com/a ", 100));
        var folded = new FoldedText();
        folded.Fold(text);
        var list = new MentionList();
        list.Find(text, folded);
        Assert.Equal((MentionList.MaxMentions, 100 - MentionList.MaxMentions), (list.All.Length, list.Uncounted));
        list.Find("", Folded(""));
        Assert.Equal((0, 0), (list.All.Length, list.Uncounted));
    }

    [Fact]
    public void A_link_is_kept_up_to_2048_characters()
    {
        var link = Finding.Only("http://example.com/" + new string('a', 5_000));
        Assert.Equal((2_048, 5_019), (link.Meant.Length, link.Written.Length));
    }

    [Fact]
    public void Labels_and_hosts_longer_than_a_name_may_be_are_none()
    {
        Assert.Empty(Finding.In(new string('a', 64) + ".com"));
        Assert.Equal(63 + 4, Finding.Only(new string('a', 63) + ".com").Host.Length);
        var tooLong = string.Concat(Enumerable.Repeat(new string('a', 60) + ".", 6)) + "com";
        Assert.All(Finding.In(tooLong), link => Assert.True(link.Host.Length <= 253));
    }

    [Fact]
    public void Equal_meanings_have_equal_hashes_however_they_are_written()
    {
        var text = "http://evil.com/x hxxp://evil[.]com/x evil (dot) com/x";
        var list = new MentionList();
        list.Find(text, Folded(text));
        Assert.Equal(3, list.All.Length);
        Assert.Single(list.All.ToArray().Select(mention => (mention.Hash, mention.HostHash, mention.DomainHash)).Distinct());
    }

    [Theory]
    [InlineData("http://192.168.1.1/x", true, false)]
    [InlineData("http://co.uk/x", true, false)]
    [InlineData("http://a.co.uk/x", true, true)]
    [InlineData("+442079460018", false, false)]
    public void What_has_no_host_or_domain_has_no_hash_of_one(string text, bool hasHost, bool hasDomain)
    {
        var list = new MentionList();
        list.Find(text, Folded(text));
        Assert.Equal((hasHost, hasDomain), (list.All[0].HostHash != 0, list.All[0].DomainHash != 0));
        Assert.Equal(hasDomain, !list.RegistrableDomain(list.All[0]).IsEmpty);
    }

    [Fact]
    public void A_text_that_is_not_the_one_folded_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MentionList().Find("short", Folded("a much longer text")));

    private static FoldedText Folded(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        return folded;
    }
}
