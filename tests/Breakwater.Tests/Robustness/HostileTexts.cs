using System.Text;

namespace Breakwater.Tests.Robustness;

/// <summary>Texts as nobody writes them: random units, broken bytes, and every trick that we know beside every other.</summary>
internal static class HostileTexts
{
    private static readonly string[] Messages =
    [
        "URGENT! You have won £1000. Call 09061701461 now or text CLAIM to 81010, 150ppm. www.example.com/win?id=7",
        "Royal Mail: your parcel is waiting, pay the fee at hxxps://royalmail-redelivery[.]top/pay before 21/08/2014",
        "加微信abc123领取，满100减20，七折优惠，点击t.cn/abc 电话13800138000",
        "Hi Linda, your verification code is 482 913. Card **1234 was debited by Rs.500, balance 12.50 EUR",
        "write to bob [at] example (dot) com, telegram: @some_name, http://xn--pple-43d.com/ http://пример.рф/ 50% off",
        "pay 0.5 BTC to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa or bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "Reply STOP to end. F R E E c-a-s-h v.i.a.g.r.a m0ney c@sh $$$ fr33 h3ll0 4cc0un7",
        "يرجى الاتصال ٠١٢٣٤٥٦٧٨ رمز التحقق 4829 สวัสดีครับ รหัส OTP 482913 नमस्ते ३५",
    ];

    private static readonly string[] Fragments =
    [
        "\u202E", "\u202D", "\u202C", "\u202B", "\u2066", "\u2069", "\u200E", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\u115F", "\u3164", "\uFE0F",
        "\u0301", "\u0301\u0302\u0303\u0304", "e\u0301", "\u0E49\u0E49\u0E49\u0E49", "\u0338", "\u20DD", "\u05BF", "\u094D",
        "\uD800", "\uDC00", "\uDBFF", "\uDFFF", "\uFFFD", "\uFFFE", "\uFFFF", "\0", "\u001B", "\u007F", "\u0085", "\uE000", "\uE005", "\uF8FF", "\U000F0000", "\U0010FFFF", "\uFDD0",
        "F R E E ", "f r e e", "v.i.a.g.r.a", "c-a-s-h", "a b c", "1-1-1-1", "x x", "o_n_e",
        "http://", "hxxp://", "h**p://", "https:/", "http", "://", "www.", "WWW ", ".com", "。com", " dot com", "(dot)", "[.]", "{dot}", "[at]", " at ", "@", "/", "?x=1", "#", "%2e",
        "xn--", "xn--pple-43d", ".рф", "пример", "例子", "127.0.0.1", "0x7f.1", "[::1]", ":8080", "2130706433", "t.me/", "bit.ly/a", "https://my-bank.weebly.com/", "WIN CASH TODAY ", "paypal", "раypal", "paypa1", "apple.com",
        "(", ")", "[", "]", "{", "}", "<", ">", "((((", "]]]]", "\"", "'", "’", "«", "…", "·", "•", "*", "**", "##", "_", "~", "|", "\\", "^", "=",
        "微信", "薇芯", "亻言", "讠兑", "木目", "加", "加V", "扣扣", "点", "满", "减", "折", "七", "一二三四五", "零", "壹貳叁", "𠮷", "㈱", "㍿", "元",
        "£", "€", "$", "¥", "₽", "₹", "₿", "฿", "￥", "Rs.", "USD", "руб", "kr", "%", "‰", "50% off", "1,000.50", "1 000", "1.000,50", "150p", "½",
        "0", "1", "7", "42", "482913", "+44", "+1 (212) ", "0871", "13800138000", "007", "９", "٣", "३", "๓", "①", "𝟏", "²", "Ⅻ", "o0", "l1",
        "tg: ", "wechat ", "QQ ", "line id", "WhatsApp", "@some_name", "bob@example.com", "*123#", "text WIN to 81010", "Reply STOP", "code", "account", "paid",
        "ＦＲＥＥ", "𝐅𝐫𝐞𝐞", "Ⓕ", "🅵", "ꜰ", "ᶠ", "ﬁ", "ﷺ", "ǅ", "İ", "ı", "ß", "ſ", "К", "Å", "℉", "™", "№", "㏂",
        "\u1112", "\u1161", "\u11AB", "한", "각", "카톡", "ไลน์", "ກ", "က", "あ", "カ", "ｶﾞ", "م", "ש", "🎁", "👨‍👩‍👧", "👍🏽", "🇺🇸", "❤️", "1️⃣",
        " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u2028", "\u3000", ".", ",", ";", ":", "!", "!!!", "?", "-", "—", "+", "a", "A", "i", "l", "hi ", "Dear ", "the", "ok.so", "aaaa", "m0ney",
    ];

    private static readonly Gen<string> Units = Gen.OneOf(
        Gen.Char['\0', '\uFFFF'].Array[0, 60].Select(units => new string(units)),
        Gen.Char['\0', '\u02FF'].Array[0, 80].Select(units => new string(units)),
        Gen.Char[' ', '~'].Array[0, 120].Select(units => new string(units)),
        Gen.OneOf(Gen.Char['\uD7F0', '\uE010'], Gen.Char['a', 'c']).Array[0, 40].Select(units => new string(units)));

    private static readonly Gen<string> CodePoints =
        Gen.OneOf(Gen.Int[0, 0x10FFFF], Gen.Int[0x1D400, 0x1F9FF], Gen.Int[0x300, 0x3FF], Gen.Int[0x2000, 0x2BFF], Gen.Int[0x3000, 0x9FFF])
            .Where(Rune.IsValid).Select(char.ConvertFromUtf32).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 120].Select(Encoding.UTF8.GetString),
        Gen.Byte.Array[0, 120].Select(Encoding.Unicode.GetString),
        Gen.Byte.Array[0, 120].Select(Encoding.Latin1.GetString));

    private static readonly Gen<string> Piled = Gen.OneOfConst(Fragments).Array[0, 30].Select(string.Concat);

    private static readonly Gen<string> Repeated = Gen.Select(
        Gen.OneOfConst(Fragments).Array[1, 3].Select(string.Concat), Gen.Int[1, 80], Gen.OneOfConst(Fragments),
        (unit, times, end) => string.Concat(Enumerable.Repeat(unit, times)) + end);

    // A message with fragments in the midst of it, or cut through its words, its links and its surrogates.
    private static readonly Gen<string> Spoilt = Gen.Select(
        Gen.OneOfConst(Messages), Gen.Select(Gen.Int[0, 120], Gen.OneOfConst(Fragments), Gen.Int[0, 4]).Array[0, 8],
        (message, wounds) => wounds.Aggregate(message, (text, wound) =>
        {
            var at = Math.Min(wound.Item1, text.Length);
            return text[..at] + wound.Item2 + text[Math.Min(at + wound.Item3, text.Length)..];
        }));

    public static Gen<string> Any { get; } = Gen.Frequency((2, Units), (2, CodePoints), (1, Bytes), (4, Piled), (1, Repeated), (4, Spoilt));

    /// <summary>The text in a form that shows what cannot be shown.</summary>
    public static string Escaped(string text) =>
        $"\"{string.Concat(text.Select(c => c is >= ' ' and <= '~' and not '"' and not '\\' ? c.ToString() : $"\\u{(int)c:X4}"))}\"";
}
