namespace Breakwater.Engine.Links;

/// <summary>What the ending of a bare host proves: example.com is a link, ok.so is two words.</summary>
internal static class SuffixWords
{
    // Likely enough with an odd dot: a space before it, a middle dot, a Chinese full stop.
    private static readonly HashedNames Likely = Set("""
        com org net xyz biz icu ru cn info top site shop online vip club cc io app uk de fr jp kr br eu us tw hk sg ly gl gg ph
        vn cfd sbs tk
        """);

    // Top-level domains with which chat begins sentences (counted in personal messages in English, Singlish, Malay and Turkish): a missing
    // space makes a host of them. Those that spammers buy and nobody begins a sentence with (top, site, online, shop) are not among them.
    private static readonly HashedNames Wordlike = Set("""
        ad al am ar as at ba bb bd be bf bi bo bs bt by cal ck cl cm cu da do ec ee eg er et ga gd ge gf gg gm gn gs gt gu gy hm
        hn ht id ie il im in iq ir is it je jm jo ke kg ki km kn kw la lb lc lk lv ma mc me mg mh mk ml mm mn mo mp mr ms mt mu
        mv mw mx my na nc ne ng ni no np nr nu nz om pa pg ph pk pm pr ps pt py qa re rs sa sb sc sd sh si sj sk sl sm sn so sr
        ss st sv sy sz tc td tf tg th tl tm tn to tr tt us uy va ve vi ye za zm able adult amazon android apple army art auto
        baby bank bar bb beauty beer best bet bio bid black blue bom boo book booking box brother business buy buzz cab cafe
        call camera camp car care cards career case cash cat center chat cheap christmas church city click coffee college
        company contact cool coupons dad dance data date day deal dentist diet direct discount dog download drive eat email
        energy events exchange express fail faith family fan fans farm fast film final fire fish fit flowers fly foo food foot
        forum free fun fund fyi gal game games gap garden gay gift gifts gives giving glass global gmail god gold golf goo
        google got green group guide guru hair health help here hiv holiday horse hospital host hot hotels hotmail house how
        hsbc ice ing ink ist java jio joy kids kim kitchen kiwi land law legal life like limited link live living loan loans lol
        love luxury man map market mba med meet men menu mini mint mit mobile mom money monster moi mov movie mr music name navy
        network new news next nokia now office ok onion one ong ooo open orange page parts party pay pet phone photo photos pics
        pictures pin pink pizza place play plus poker post press prime pro properties pub radio read red rent repair report rest
        restaurant review rich rip rocks room run safe sale save school science search seat security select sexy sharp shoes
        shopping show silk singles skin sky skype smart smile soccer social song sony spa spot star store study style sucks
        support surf talk tax taxi team tech tel tennis tickets tips today tools total tours town toys trade training travel
        trust university uno vacations vet video vision vivo vote vodka watch weather wedding win wine works world work wow wtf
        xin xxx yahoo yoga you youtube zero zip zone py rs
        """);

    /// <summary>Whether an odd dot before a label is believed.</summary>
    public static bool Proves(ReadOnlySpan<char> suffix, DotForm form) => form switch
    {
        DotForm.Plain or DotForm.Bracketed => true,
        DotForm.SpaceBefore or DotForm.Foreign => Likely[MeantText.Hash(suffix)] != 0,
        _ => IsCertain(suffix),
    };

    /// <summary>Whether a suffix is a domain's and nothing else.</summary>
    public static bool IsCertain(ReadOnlySpan<char> suffix) => suffix is "com" or "org" or "net" or "xyz" or "biz" or "icu";

    /// <summary>Whether a suffix is a word of chat as well.</summary>
    public static bool IsWordlike(ReadOnlySpan<char> suffix) => Wordlike[MeantText.Hash(suffix)] != 0;

    private static HashedNames Set(string words)
    {
        var list = words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var set = new HashedNames(list.Length);
        foreach (var word in list)
        {
            set.Add(MeantText.Hash(word), 1);
        }

        return set;
    }
}
