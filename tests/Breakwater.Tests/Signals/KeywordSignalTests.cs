using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Signals;

public sealed class KeywordSignalTests
{
    [Theory]
    [InlineData("Reply STOP to end", "Reply STOP")]
    [InlineData("Text WIN to 80086", "Text WIN")]
    [InlineData("txt GO 2 85069", "txt GO")]
    [InlineData("please reply with YES", "reply with YES")]
    [InlineData("Reply with the word YES", "Reply with the word YES")]
    [InlineData("Ketik REG BOLA kirim ke 9789", "Ketik REG")]
    [InlineData("Responda SI para confirmar", "Responda SI")]
    [InlineData("Envie SAIR para cancelar", "Envie SAIR")]
    [InlineData("Antworten Sie mit STOP", "Antworten Sie mit STOP")]
    [InlineData("Rispondi SI per confermare", "Rispondi SI")]
    [InlineData("Répondez STOP au 36111", "Répondez STOP")]
    [InlineData("Stuur STOP naar 4444", "Stuur STOP")]
    [InlineData("Onay için gönder EVET", "gönder EVET")]
    [InlineData("Отправьте СТОП на 1234", "Отправьте СТОП")]
    public void A_request_for_a_keyword_is_noticed(string text, string evidence) =>
        Assert.Equal(evidence, new Noticing(text).Evidence(SignalId.ContactKeyword));

    [Theory]
    [InlineData("REPLY STOP TO END")]
    [InlineData("please reply with your name")]
    [InlineData("reply to me when you are in the USA")]
    [InlineData("I got your text")]
    [InlineData("reply to me from the USA")]
    [InlineData("RET yaz 3347")]
    [InlineData("STOP it, reply to me")]
    [InlineData("the texture is NICE")]
    [InlineData("reply")]
    [InlineData("Reply Y to confirm")]
    public void Other_requests_are_not(string text) => Assert.False(Noticing.Has(text, SignalId.ContactKeyword));
}
