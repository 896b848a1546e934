using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class HandleTests
{
    [Theory]
    [InlineData("wechat: abc123", "wechat:abc123")]
    [InlineData("WeChat ID abc_xyz", "wechat:abc_xyz")]
    [InlineData("my weixin is abc123", "wechat:abc123")]
    [InlineData("wechat username abc123", "wechat:abc123")]
    [InlineData("wechat user abc123", "wechat:abc123")]
    [InlineData("wechat nick abc123", "wechat:abc123")]
    [InlineData("wechat account abc123", "wechat:abc123")]
    [InlineData("微信号abc123", "wechat:abc123")]
    [InlineData("wechat=abc123", "wechat:abc123")]
    [InlineData("wechat>abc123", "wechat:abc123")]
    [InlineData("wechat~abc123", "wechat:abc123")]
    [InlineData("wechat(abc123)", "wechat:abc123")]
    [InlineData("wechat[abc123]", "wechat:abc123")]
    [InlineData("wechat \"abc123\"", "wechat:abc123")]
    [InlineData("wechat 'abc123'", "wechat:abc123")]
    [InlineData("wechat_abc123", "wechat:abc123")]
    [InlineData("wechat - abc123", "wechat:abc123")]
    [InlineData("add vx: abc123", "wechat:abc123")]
    [InlineData("wx abc123", "wechat:abc123")]
    [InlineData("QQ 123456789", "qq:123456789")]
    [InlineData("QQ:123456789", "qq:123456789")]
    [InlineData("qq123456789", "qq:123456789")]
    [InlineData("q: 123456789", "qq:123456789")]
    [InlineData("QQ 35141 73330", "qq:3514173330")]
    [InlineData("Telegram: @some_name", "telegram:some_name")]
    [InlineData("telegram @SomeName", "telegram:somename")]
    [InlineData("telegram: name2024", "telegram:name2024")]
    [InlineData("tg @some_name", "telegram:some_name")]
    [InlineData("tg: some_name", "telegram:some_name")]
    [InlineData("line id: bob99", "line:bob99")]
    [InlineData("Line: @bob99", "line:@bob99")]
    [InlineData("add me on snapchat: bob_99", "snapchat:bob_99")]
    [InlineData("snap: bob_99", "snapchat:bob_99")]
    [InlineData("insta @bob.builder", "instagram:bob.builder")]
    [InlineData("kik: bob99x", "kik:bob99x")]
    [InlineData("Skype id live-bob9", "skype:live-bob9")]
    [InlineData("discord bob_99", "discord:bob_99")]
    [InlineData("Zalo: bob99", "zalo:bob99")]
    [InlineData("KakaoTalk id bob99", "kakaotalk:bob99")]
    [InlineData("signal: bob.99", "signal:bob.99")]
    public void A_name_behind_a_messenger_is_found(string text, string meant)
    {
        var handle = Finding.Only(text);
        Assert.Equal((MentionKind.Handle, meant), (handle.Kind, handle.Meant));
        Assert.NotEqual(Messenger.None, handle.Messenger);
    }

    [Theory]
    [InlineData("whatsapp me tomorrow")]
    [InlineData("we use telegram and signal")]
    [InlineData("the line is busy")]
    [InlineData("drop me a line: thanks")]
    [InlineData("wechat pay is fine")]
    [InlineData("the wechat app")]
    [InlineData("signal to noise")]
    [InlineData("snap out of it")]
    [InlineData("potato soup2go")]
    [InlineData("v good 2day")]
    [InlineData("q is next to w")]
    [InlineData("telegram group")]
    [InlineData("5000+watsapp understand")]
    [InlineData("www.undian-whatsapp-77.example.com")]
    [InlineData("whatsapp-77.example.com")]
    public void A_word_behind_a_messenger_is_none(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Handle);

    [Theory]
    [InlineData("join @some_bot now")]
    [InlineData("@name2024")]
    public void A_name_without_a_messenger_is_doubtful(string text)
    {
        var handle = Finding.Only(text);
        Assert.Equal((MentionKind.Handle, Messenger.None), (handle.Kind, handle.Messenger));
        Assert.True(handle.Is(MentionTraits.Doubtful));
    }

    [Theory]
    [InlineData("meet @home")]
    [InlineData("hi @john")]
    [InlineData("@ all")]
    public void A_plain_word_behind_an_at_is_none(string text) => Assert.Empty(Finding.In(text));

    [Fact]
    public void An_id_is_cut_at_64()
    {
        var handle = Finding.Only("telegram: a1" + new string('b', 100));
        Assert.Equal("telegram:".Length + 64, handle.Meant.Length);
    }
}
