using System.Text;

namespace Breakwater.Tests.Lab.Mutators;

/// <summary>Texts to mutate: sentences of our own in many scripts, and anything else that a string can be.</summary>
internal static class Texts
{
    /// <summary>Spam and chat, with and without contacts; changing a line changes the pinned hashes.</summary>
    public static readonly string[] Corpus =
    [
        "Congratulations! You won a free $500 gift card. Claim now at https://secure-gift.example.com/win?id=42 today.",
        "URGENT: your parcel is waiting, pay the 1.99 fee at parcel-fee.top/x7 or call +1 (555) 010-4477",
        "Cheap watches and bags, 80% off, mail sales@replica-shop.net or add @bagqueen88 now!!!",
        "hey are we still on for lunch tomorrow",
        "Ihr Konto wurde gesperrt, bitte bestätigen Sie Ihre Daten jetzt unter konto-prüfung.de/login",
        "¡Felicidades! Ha ganado un premio, llame ahora al 912 345 678 para recibir su dinero.",
        "Срочно! Получите кредит без справок, пишите в телеграм @kredit_bystro или звоните 8 800 010 35 35",
        "Συγχαρητήρια, κερδίσατε δωρεάν διακοπές, απαντήστε ΝΑΙ στο 54321",
        "恭喜您中奖，免费领取红包100元，加微信abc8888联系客服，网址 hb123.cn/a 退订回T",
        "兼职刷单日赚500，办理贷款请联系电话13800138000，诚信第一",
        "おめでとうございます！当選しました。今すぐクリックしてください bit.ly/abc12",
        "축하합니다 무료 쿠폰에 당첨되었습니다 지금 확인하세요",
        "ยินดีด้วย คุณได้รับรางวัล คลิก bit.ly/abc12 ทันที",
        "مبروك لقد ربحت جائزة نقدية اضغط هنا للاستلام",
        "בשורות טובות, זכית בפרס כספי, לחץ כאן לקבלה",
        "बधाई हो आपने इनाम जीता है अभी क्लिक करें",
        "🎉🎉 Big sale 🔥 𝗙𝗥𝗘𝗘 shipping 👨‍👩‍👧 for the whole family ❤️",
    ];

    private static readonly string[] Pieces =
    [
        "free", "Money", "WIN", "a", "I", "cash", "résumé", "деньги", "Работа", "γεια", "免费", "微信", "群", "ข้าว",
        "مرحبا", "שלום", "무료", "あ", " ", " ", " ", "  ", "\n", "\t", "\u3000", ".", ",", "!", "?", "，", "。", "-", "_",
        "'", "$", "€", "1", "42", "555", "0100", "https://a.example.com/x?y=1", "http://", "www.",
        "shop.top", "a.b@c.net", "@handle",
        "+1 (555) 010-4477", "abc123", "://", "@", ".com", "🔥", "👨‍👩‍👧", "𝗙", "e\u0301", "\u200B", "\u202E", "\u0000",
        "\uD800", "\uDC00", "\uDBFF\uDFFF", "\uFFFF",
    ];

    /// <summary>Words, contacts, marks, emoji and broken surrogates in any order.</summary>
    public static readonly Gen<string> Mixed = Gen.OneOfConst(Pieces).Array[0, 30].Select(string.Concat);

    /// <summary>Any sequence of UTF-16 units, well formed or not.</summary>
    public static readonly Gen<string> Raw =
        Gen.Int[0, char.MaxValue].Select(unit => (char)unit).Array[0, 60].Select(units => new string(units));

    /// <summary>Lower-case words of Latin letters between single spaces, no contacts, no digits, no marks.</summary>
    public static readonly Gen<string> Plain =
        Gen.String[Gen.Char['a', 'z'], 1, 9].Array[1, 12].Select(words => string.Join(' ', words));

    /// <summary>Any of these.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Mixed, Raw, Plain, Gen.OneOfConst(Corpus));

    /// <summary>A text of this many units that is made of one piece again and again.</summary>
    public static string Repeated(string piece, int units)
    {
        var text = new StringBuilder(units + piece.Length);
        while (text.Length < units)
        {
            text.Append(piece);
        }

        return text.ToString();
    }
}
