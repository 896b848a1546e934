namespace Breakwater.Lab.Mutators;

/// <summary>Words of the spam trade that can stand for each other: one ring a line, an underscore being a
/// space.</summary>
internal static class SynonymRings
{
    private const string English = """
        free complimentary gratis at_no_cost
        win receive score bag
        won received got
        winner recipient lucky_one
        prize reward gift award
        cash money funds
        claim collect redeem get
        click tap press open
        click tap follow
        here below
        link page site
        call ring phone dial
        text message msg
        now today immediately at_once asap
        urgent important time-sensitive
        offer deal promotion special
        buy order get purchase
        cheap affordable low-priced discounted
        discount rebate price_cut
        sale clearance sell-off
        save cut_costs keep_more
        limited restricted exclusive
        guaranteed assured certain
        congratulations congrats well_done
        customer client member
        account profile
        bank lender
        loan credit advance
        verify confirm validate
        update renew refresh
        suspended blocked locked frozen
        package parcel shipment delivery
        fee charge payment
        earn make gain
        job position work
        home house
        hot sexy wild
        girls ladies women
        single alone available
        investment trade stake
        profit gain return
        bitcoin crypto btc
        weight kilos
        lose drop shed
        pills tablets meds
        watches timepieces
        bags handbags purses
        genuine real authentic
        best top finest
        new fresh latest
        great amazing fantastic
        friend buddy mate
        dear hello hi
        please kindly
        reply answer respond
        stop quit end
        """;

    private const string European = """
        gratis sin_costo de_regalo
        premio regalo recompensa
        dinero efectivo plata
        oferta promoción rebaja
        ahora ya hoy_mismo
        gratuit offert sans_frais
        gagnez recevez obtenez
        cadeau prix récompense
        cliquez appuyez touchez
        colis paquet livraison
        kostenlos umsonst gebührenfrei
        gewinn preis prämie
        angebot aktion schnäppchen
        jetzt sofort gleich
        konto zugang profil
        grátis sem_custo de_graça
        prêmio presente brinde
        dinheiro grana
        gratuito omaggio senza_costi
        vinci ricevi ottieni
        bedava ücretsiz karşılıksız
        kazan elde_et al
        hemen şimdi derhal
        bonus hediye ödül
        hadiah bonus kejutan
        pinjaman dana kredit
        menang dapat raih
        """;

    private const string Cyrillic = """
        заработок доход прибыль
        деньги средства наличка
        работа занятость подработка
        бесплатно даром без_оплаты
        пишите напишите обращайтесь
        акция распродажа скидка
        кредит займ ссуда
        приз подарок бонус
        срочно быстро немедленно
        выиграли получили
        казино клуб
        ставки прогнозы
        """;

    private const string Han = """
        免费 白送 不要钱 零元
        优惠 折扣 特惠 让利
        联系 咨询 找 私聊
        加 添加 搜
        微信 VX 微号
        赚钱 挣钱 来钱 收入
        兼职 副业 工作
        贷款 借款 资金周转
        利息 月息 费用
        办理 代办 办
        中奖 获奖 抽中
        奖品 礼品 大礼
        点击 点开 打开
        领取 领 拿
        平台 网站 app
        赌博 娱乐 游戏
        彩票 彩金 下注
        股票 牛股 个股
        发票 票据 税票
        美女 妹子 小姐姐
        视频 片子 影片
        新品 新款 上新
        活动 福利 特卖
        客户 会员 亲
        立即 马上 赶紧
        限时 今日 最后一天
        """;

    /// <summary>Synonyms of words that spaces set apart, in lower case.</summary>
    public static readonly SubstitutionTable Spaced = new(Lines(English), Lines(European), Lines(Cyrillic));

    /// <summary>Synonyms of Chinese words, which must be found within a run of characters.</summary>
    public static readonly SubstitutionTable Unspaced = new(Lines(Han));

    // Each word of a ring is an original whose substitutes are the others; phrases are substitutes only.
    private static string Lines(string rings) =>
        string.Join('\n', rings.ReplaceLineEndings("\n").Split('\n').SelectMany(Turns));

    private static IEnumerable<string> Turns(string ring)
    {
        var words = ring.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Where(word => !word.Contains('_', StringComparison.Ordinal))
            .Select(word => string.Join(' ', words.Where(other => other != word).Prepend(word)));
    }
}
