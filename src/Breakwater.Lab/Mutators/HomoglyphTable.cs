namespace Breakwater.Lab.Mutators;

/// <summary>Letters that look like other letters, as attackers collect them: by eye, not by standard.</summary>
internal static class HomoglyphTable
{
    // Nearly or wholly the same picture in common fonts: Cyrillic, Greek, Armenian, Cherokee, Roman numerals, IPA.
    private const string LatinClose = """
        a а ɑ α
        b Ь ƅ Ꮟ
        c с ϲ ⅽ
        d ԁ ⅾ ժ
        e е ҽ ℮
        f ƒ ғ ẝ
        g ɡ ց ǥ
        h һ հ ℎ
        i і ı ɩ
        j ј ϳ ʝ
        k κ к ĸ
        l ӏ ⅼ ǀ
        m м ⅿ ṃ
        n ո п η
        o о ο օ
        p р ρ ƿ
        q ԛ զ գ
        r г ᴦ ɾ
        s ѕ ꜱ ʂ
        t т τ ƭ
        u υ ս ʋ
        v ν ѵ ⅴ
        w ԝ ω ա
        x х χ ⅹ
        y у γ ү
        z ᴢ ʐ ȥ
        A А Α Ꭺ
        B В Β Ᏼ
        C С Ϲ Ꮯ
        D Ꭰ Ⅾ Đ
        E Е Ε Ꭼ
        F Ϝ Ғ Ƒ
        G Ԍ Ꮐ Ǥ
        H Н Η Ꮋ
        I І Ι Ӏ
        J Ј Ꭻ Ɉ
        K К Κ Ꮶ
        L Ꮮ Ⅼ Լ
        M М Μ Ꮇ
        N Ν Ɲ Ṇ
        O О Ο Օ
        P Р Ρ Ꮲ
        Q Ԛ Ⴍ Ǫ
        R Ꮢ Ʀ Ɍ
        S Ѕ Տ Ꮪ
        T Т Τ Ꭲ
        U Ս Ʊ
        V Ѵ Ꮩ Ⅴ
        W Ԝ Ꮃ Ѡ
        X Х Χ Ⅹ
        Y Υ Ү Ყ
        Z Ζ Ꮓ Ȥ
        """;

    // The look of "мy вυddy'ѕ мoм" and of accents strewn about: another letter to the eye, the same word to the reader.
    private const string LatinLoose = """
        a à á â ã ä å ą ă λ
        b в ɓ β ъ
        c ç ć č ĉ ¢
        d ď đ ɗ δ
        e è é ê ë ę ě ε є
        f ḟ ʄ
        g ğ ĝ ġ ģ
        h ħ ĥ н ђ
        i ì í î ï į ї
        j ĵ ǰ
        k ķ ƙ ќ
        l ł ĺ ľ ļ
        m ɱ ṁ
        n ñ ń ň ņ и
        o ò ó ô õ ö ø σ ө
        p þ ṗ
        q ʠ ɋ
        r ř ŕ ŗ я ʀ
        s ś š ş ș
        t ť ţ ț ŧ †
        u ù ú û ü ů µ ц
        v ṽ ʌ
        w ŵ ẁ ẅ ш щ ɯ
        x ж ӿ ẋ
        y ý ÿ ŷ ч ў
        z ž ź ż ƶ
        A À Á Â Ã Ä Å Ą Λ Д
        B ẞ Б Ɓ ฿
        C Ç Ć Č Ɔ
        D Ď Ɗ
        E È É Ê Ë Ę Σ Є Ξ
        F Ḟ ₣
        G Ğ Ĝ Ģ
        H Ħ Ĥ Ӊ
        I Ì Í Î Ï İ Ї
        J Ĵ
        K Ķ Ƙ Ќ
        L Ł Ĺ Ľ £
        M Ṁ Ɱ
        N Ñ Ń Ň И Й
        O Ò Ó Ô Õ Ö Ø Ө Θ Ω
        P Þ Ƥ
        Q Ɋ
        R Ř Ŕ Я ®
        S Ś Š Ş §
        T Ť Ţ Ŧ
        U Ù Ú Û Ü Ů Ц
        V Ʌ Ṽ
        W Ŵ Ẁ Ш Щ
        X Ж Ӿ Ẋ
        Y Ý Ÿ ¥ Ч
        Z Ž Ź Ż Ƶ
        """;

    // Russian and Greek the other way round, with the digits that Russian spammers use.
    private const string ToLatin = """
        а a ɑ
        б 6 ƃ
        в ʙ
        г r
        д g
        е e
        ж ӝ
        з 3 ɜ
        и u ҋ
        й ŭ
        к k ĸ
        л ʌ
        м m ʍ
        н ʜ ң
        о o 0
        п n
        р p
        с c
        т t ᴛ
        у y
        ф φ
        х x
        ц ų
        ч 4 ҷ
        ш w
        ь b ƅ
        я ʁ
        і i
        ј j
        ѕ s
        А A
        Б 6
        В B
        Г Γ
        Е E
        З 3
        И U
        К K
        М M
        Н H
        О O 0
        Р P
        С C
        Т T
        У Y
        Х X
        Ч 4
        Ш W
        Я Ʀ
        І I
        Ј J
        Ѕ S
        α a
        ε ɛ
        η n
        ι i ı
        κ k
        ν v
        ο o
        ρ p
        σ o
        τ t
        υ u
        χ x
        ω w
        Α A
        Β B
        Ε E
        Ζ Z
        Η H
        Ι I
        Κ K
        Μ M
        Ν N
        Ο O
        Ρ P
        Τ T
        Υ Y
        Χ X
        ա w
        հ h
        ո n
        ս u
        օ o
        Ս U
        Տ S
        Օ O
        """;

    /// <summary>What only a close look gives away.</summary>
    public static readonly SubstitutionTable Close = new(LatinClose, ToLatin, HanLookAlikes.Lines);

    /// <summary>Everything that can still be read.</summary>
    public static readonly SubstitutionTable Any = new(LatinClose, LatinLoose, ToLatin, HanLookAlikes.Lines);
}
