namespace Breakwater.Lab.Mutators;

/// <summary>Phrasebooks of the other scripts, and which of all books suits a text.</summary>
internal static class Phrasebooks
{
    // The beginning of a text tells its language as well as the whole does.
    private const int Glance = 2_000;

    public static readonly Phrasebook Russian = new(
        "",
        """
        Привет, как прошли выходные? / Доброе утро, как спалось? / Извини, не мог ответить. / Сто лет не виделись! /
        Спасибо ещё раз за ужин.
        """,
        """
        Тогда до воскресенья. / Мама передаёт привет. / Автобус подошёл, поговорим позже. / Не забудь купить молоко. /
        У нас весь день дождь.
        """,
        "сейчас/просто/уже/ещё/очень/только/сегодня/ведь",
        "Анна/Иван/Мария/Сергей/Елена/Дмитрий/Ольга/Алексей/Наталья/Павел");

    public static readonly Phrasebook Greek = new(
        "",
        """
        Γεια σου, πώς πέρασες το Σαββατοκύριακο; / Καλημέρα, κοιμήθηκες καλά; / Συγγνώμη, δεν μπορούσα να απαντήσω. /
        Χρόνια και ζαμάνια!
        """,
        """
        Τα λέμε την Κυριακή λοιπόν. / Χαιρετίσματα από τη μαμά. / Ήρθε το λεωφορείο, μιλάμε μετά. /
        Μην ξεχάσεις το γάλα.
        """,
        "τώρα/και/μόνο/πολύ/σήμερα/απλά",
        "Μαρία/Γιώργος/Ελένη/Κώστας/Άννα/Νίκος/Σοφία/Δημήτρης");

    public static readonly Phrasebook Hebrew = new(
        "",
        "היי, איך היה סוף השבוע? / בוקר טוב, ישנת טוב? / סליחה שלא עניתי קודם. / הרבה זמן לא התראינו!",
        "אז נתראה ביום ראשון. / אמא מוסרת ד״ש. / האוטובוס הגיע, נדבר אחר כך. / אל תשכח לקנות חלב.",
        "עכשיו/רק/גם/ממש/היום/פשוט",
        "נועה/דוד/מאיה/יוסי/תמר/משה/רחל/איתי");

    public static readonly Phrasebook Arabic = new(
        "",
        "مرحبا، كيف كانت عطلتك؟ / صباح الخير، هل نمت جيدا؟ / آسف لم أستطع الرد قبل قليل. / منذ زمن لم نلتق!",
        "إذن نلتقي يوم الأحد. / أمي تسلم عليك. / وصل الباص، نتحدث لاحقا. / لا تنس شراء الحليب.",
        "الآن/فقط/أيضا/جدا/اليوم/حقا",
        "محمد/فاطمة/أحمد/سارة/علي/مريم/خالد/نور");

    public static readonly Phrasebook Hindi = new(
        "",
        """
        नमस्ते, छुट्टी कैसी रही? / सुप्रभात, नींद अच्छी आई? / माफ़ करना, फ़ोन नहीं उठा पाया। /
        बहुत दिनों बाद बात हो रही है!
        """,
        "तो रविवार को मिलते हैं। / माँ ने नमस्ते कहा है। / बस आ गई, बाद में बात करते हैं। / दूध लाना मत भूलना।",
        "अभी/बस/भी/बहुत/आज/सच में",
        "राम/सीता/अमित/प्रिया/राहुल/नेहा/विजय/अंजलि");

    public static readonly Phrasebook Thai = new(
        "",
        "สวัสดี วันหยุดเป็นยังไงบ้าง / อรุณสวัสดิ์ หลับสบายไหม / ขอโทษนะ เมื่อกี้รับสายไม่ทัน / ไม่ได้เจอกันนานเลย",
        "งั้นเจอกันวันอาทิตย์นะ / แม่ฝากสวัสดี / รถมาแล้ว ไว้คุยกันใหม่ / อย่าลืมซื้อนมด้วยนะ",
        "นะ/เลย/ตอนนี้/มาก/วันนี้/จริงๆ",
        "สมชาย/สมหญิง/มานี/มานะ/วิชัย/สุดา/อรทัย/ประเสริฐ");

    public static readonly Phrasebook Chinese = new(
        "",
        "在吗？周末过得怎么样？ / 早上好，昨晚睡得好吗？ / 不好意思，刚才没接到电话。 / 好久不见！ / 谢谢你昨天请我吃饭。",
        "那我们星期天见。 / 我妈让我问你好。 / 车来了，回头再聊。 / 别忘了买牛奶。 / 这边下了一整天的雨。",
        "哦/呢/啦/吧/现在/真的/今天/亲，",
        "小明/小红/阿强/丽丽/建国/秀英/志伟/晓芳");

    public static readonly Phrasebook Japanese = new(
        "",
        "こんにちは、週末はどうだった？ / おはよう、よく眠れた？ / さっきは電話に出られなくてごめん。 / 久しぶり！",
        "じゃあ日曜日にね。 / 母がよろしくって。 / バスが来たから、また後で。 / 牛乳を忘れないでね。",
        "ね/今/とても/本当に/今日/ちょっと",
        "太郎/花子/健太/美咲/翔/愛/大輔/由美");

    public static readonly Phrasebook Korean = new(
        "",
        "안녕, 주말 잘 보냈어? / 좋은 아침, 잘 잤어? / 아까 전화 못 받아서 미안해. / 진짜 오랜만이다!",
        "그럼 일요일에 보자. / 엄마가 안부 전하래. / 버스 왔다, 나중에 얘기하자. / 우유 사는 거 잊지 마.",
        "지금/정말/그냥/오늘/좀/바로",
        "민수/지영/철수/영희/수진/현우/은지/동현");

    private static readonly (Func<char, bool> IsOwn, Phrasebook Book)[] ByScript =
    [
        (Scripts.IsCyrillic, Russian), (Scripts.IsGreek, Greek), (Scripts.IsHebrew, Hebrew), (Scripts.IsArabic, Arabic),
        (Scripts.IsDevanagari, Hindi), (Scripts.IsThai, Thai), (Scripts.IsKana, Japanese), (Scripts.IsHangul, Korean),
        (Scripts.IsHan, Chinese),
    ];

    /// <summary>The book of the script that most of the text is in, Latin books by their common words; English if in
    /// doubt.</summary>
    public static Phrasebook For(string text)
    {
        var glance = text.AsSpan(0, Math.Min(text.Length, Glance)).ToString();
        var (best, most) = ((Phrasebook?)null, glance.Count(Scripts.IsLatin) / 2);
        foreach (var (isOwn, book) in ByScript)
        {
            // Half as many letters suffice against Latin, whose brands and links stand in every language's spam; a
            // little kana makes Chinese characters Japanese, which is why kana come first.
            if (glance.Count(isOwn) is var own && own > most)
            {
                (best, most) = (book, isOwn == Scripts.IsKana ? int.MaxValue : own);
            }
        }

        return best ?? ByCommonWords(glance);
    }

    private static Phrasebook ByCommonWords(string text)
    {
        var words = text.Split([' ', '\n', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        return LatinPhrasebooks.All.MaxBy(book => words.Count(book.CommonWords.Contains))!;
    }
}
