using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Signals;

public sealed class OneTimeCodeTests
{
    [Theory]
    [InlineData("Your verification code is 482913. Do not share it.", "482913")]
    [InlineData("482913 is your WhatsApp code", "482913")]
    [InlineData("G-482913 is your Google verification code.", "482913")]
    [InlineData("Your OTP for login is 4829", "4829")]
    [InlineData("Use passcode 48291375 to sign in", "48291375")]
    [InlineData("Your code: 482 913", "482 913")]
    [InlineData("Your WhatsApp code: 482-913. Don't share this code with others", "482-913")]
    [InlineData("Your PIN is 4829", "4829")]
    [InlineData("Two-factor: 482913", "482913")]
    [InlineData("Your one-time password is 482913", "482913")]
    [InlineData("Use AB4829 as your login code", "AB4829")]
    [InlineData("您的验证码是482913，请勿泄露", "482913")]
    [InlineData("【支付宝】校验码 4829，10分钟内有效", "4829")]
    [InlineData("您的取件碼4829", "4829")]
    [InlineData("Ваш код подтверждения: 482913", "482913")]
    [InlineData("Код: 4829. Никому не говорите", "4829")]
    [InlineData("Пароль 482913 для входа", "482913")]
    [InlineData("Doğrulama kodunuz: 482913", "482913")]
    [InlineData("Şifreniz 482913, kimseyle paylaşmayın", "482913")]
    [InlineData("Kode verifikasi Anda adalah 482913", "482913")]
    [InlineData("Kode OTP: 4829. JANGAN berikan kepada siapapun", "4829")]
    [InlineData("Tu código de verificación es 482913", "482913")]
    [InlineData("Su clave es 482913", "482913")]
    [InlineData("Seu código de confirmação é 482913", "482913")]
    [InlineData("Votre code de vérification est 482913", "482913")]
    [InlineData("Votre mot de passe : 482913", "482913")]
    [InlineData("Ihr Bestätigungscode lautet 482913", "482913")]
    [InlineData("Ihre mTAN 482913 für die Überweisung", "482913")]
    [InlineData("Il tuo codice è 482913", "482913")]
    [InlineData("Je toegangscode is 482913", "482913")]
    [InlineData("Twoje hasło to 482913", "482913")]
    [InlineData("Mã xác thực của bạn là 482913", "482913")]
    [InlineData("Mat khau cua ban la 482913", "482913")]
    [InlineData("รหัส OTP ของคุณคือ 482913", "482913")]
    [InlineData("รหัสยืนยันของคุณคือ482913", "482913")]
    [InlineData("認証コード：482913", "482913")]
    [InlineData("[인증번호:482913] 타인에게 알려주지 마세요", "482913")]
    [InlineData("رمز التحقق الخاص بك هو 482913", "482913")]
    [InlineData("رمز التحقق ٤٨٢٩١٣", "٤٨٢٩١٣")]
    [InlineData("आपका ओटीपी 482913 है", "482913")]
    [InlineData("Aapka OTP 482913 hai, kisi ko na batayein", "482913")]
    [InlineData("Y0ur verificati0n c0de is 482913", "482913")]
    [InlineData("Yοur verificаtion cоde is 482913", "482913")]
    public void A_code_is_noticed_in_the_language_it_is_sent_in(string text, string code) =>
        Assert.Equal(code, new Noticing(text).Evidence(SignalId.NoticeOneTimeCode));

    [Theory]
    [InlineData("Your code is 482913. Sign in at https://example.com/login")]
    [InlineData("482913 is your code. @example.com #482913")]
    [InlineData("Your code is 482913. Not you? Call +44 20 7946 0018")]
    [InlineData("Your OTP is 482913 for a payment of $50.00")]
    public void It_is_noticed_beside_links_phones_and_prices(string text)
    {
        var noticing = new Noticing(text);

        Assert.Equal("482913", noticing.Evidence(SignalId.NoticeOneTimeCode));
        Assert.InRange(noticing.Signals.All.Length, 2, int.MaxValue);
    }

    [Theory]
    [InlineData("Your verification code is on its way")]
    [InlineData("The code is 12")]
    [InlineData("The code is 123")]
    [InlineData("The code is 482913375")]
    [InlineData("the password is in the 3 letters")]
    [InlineData("see you at 1030 in room 482913")]
    [InlineData("one of 1500 people came")]
    [InlineData("two of 1500 people came")]
    [InlineData("a word: 1500")]
    [InlineData("mot 4829")]
    [InlineData("ma sono 1500 persone")]
    [InlineData("one timetable: 4829")]
    [InlineData("the mat costs 4829")]
    [InlineData("someone time someone timed it: 4829")]
    [InlineData("encoded in 1987")]
    [InlineData("promo code: www.example.com/482913")]
    [InlineData("the code costs £4829")]
    [InlineData("my code, call 02079460018")]
    [InlineData("我今年收到482913元")]
    public void Other_numbers_are_no_codes(string text) => Assert.False(Noticing.Has(text, SignalId.NoticeOneTimeCode), text);

    [Fact]
    public void The_first_number_that_may_be_one_is_the_evidence() =>
        Assert.Equal("4829", new Noticing("3 ways to use code 4829 or 7726").Evidence(SignalId.NoticeOneTimeCode));

    [Theory]
    [InlineData("code 482 91")]
    [InlineData("code 482  913")]
    [InlineData("code 48 913")]
    [InlineData("code abc 913")]
    [InlineData("code 482 and 913")]
    public void Only_two_halves_side_by_side_are_one_code(string text) => Assert.False(Noticing.Has(text, SignalId.NoticeOneTimeCode), text);
}
