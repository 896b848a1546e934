namespace Breakwater.Lab.Senders;

/// <summary>What simulated spammers write.</summary>
internal static class LureTexts
{
    private static readonly Grammar Grammar = new("""
        bags: {hi?}{brandbag} {goods} up to ##% off {when}! Free shipping worldwide {link} | {brandbag} Factory Outlet, {goods} from $##.99 only {when} {link} |
         Last chance: authentic quality {brandbag} {goods}, ##% OFF {link} {reply?} | {hi?}my friend got a {brandbag} here for $## {link} look
        brandbag: Michael Kors | MK | Coach | Prada | Louis Vuitton | Gucci
        goods: handbags | bags | wallets and bags | purses
        glasses: {brandglass} sunglasses ##% off {when}, only $##.99 {link} | {hi?}Summer clearance! {brandglass} from $##.99, free shipping {link} |
         {brandglass} SALE {when} save ##% {link} {reply?}
        brandglass: Ray-Ban | Oakley | Ray Ban and Oakley | RayBan
        loan: {hi?}You are pre-approved for a loan of $####, no credit check. Apply {when} {link} |
         Need cash {when}? Up to $#### in your account within ## minutes {link} | Bad credit OK! Borrow $#### {when} {link} {reply?}
        giftcard: Congratulations! Your number won a $#000 {store} gift card. Enter code #### at {link} |
         {hi?}{store} selected you for a $#00 voucher, claim {when} {link} | You have (1) {store} gift card waiting, expires {when}: {link}
        store: Walmart | Best Buy | Target | Costco
        parcel: Your parcel ######## is held at the depot, pay $#.## to release it {when}: {link} |
         Delivery failed for package #######. Reschedule {when} {link} | Courier: address incomplete for your parcel, update within ## hours {link}
        casino: ## free spins and $### bonus {when}! Play at {link} | {hi?}VIP casino: deposit $## get $### {link} {reply?} |
         Jackpot is $######, your spins expire {when} {link}
        opener: Hi {name}, are we still on for {meet} {day}? | Hello, is this {name} from {place}? | Hey {name}! It's been so long, how is {place}? |
         Hi, this is {name}, we met at {meet}. Is this your number? |
         Sorry to bother you, {name}. Did you get {item} I left for you? | {name}, my flight lands at # {day}, can you pick me up? |
         Hi, is that Dr {name}? My dog has not eaten since {day}
        talk: Oh I am so sorry, wrong number! You sound kind though, I'm {name} | I'm sorry, my assistant saved it wrong. Where are you from? |
         Thank you for being polite about it. Do you live in {place}? I moved there last year |
         My friend says meeting by mistake is fate :) I do {item} trading, and you?
        name: Linda | Alice | Jenny | Tina | Mr Chen | Sophia | Kevin | Amanda | Lily | Michael | Eva | Coco
        meet: golf | the yoga class | dinner | the wine tasting | the charity gala | the horse show
        day: tomorrow | on Friday | tonight | on Saturday | since yesterday
        place: Los Angeles | Vancouver | the pet clinic | the gallery | Miami | the fitness club
        item: gold | the documents | the tea | the painting | the keys
        bomb: you know what you did | answer me | CALL ME NOW | last warning #### | haha {name} | we know where you live | pick up the phone ### |
         you will be sorry {name}
        probe: hi | . | test | hey |  | ? | hello
        hi: Hi,  | Hello!  | Hey  | Dear customer,
        when: today | today only | this week | now | before midnight
        reply: Reply STOP to end | Txt STOP | Thx
        """);

    /// <summary>One wording of a lure; <c>{link}</c> is left to be filled in.</summary>
    public static string Wording(Lure lure, SeededRandom random) => Grammar.Write(RuleOf(lure), random);

    /// <summary>What an opener says to somebody who answered.</summary>
    public static string Talk(SeededRandom random) => Grammar.Write("talk", random);

    /// <summary>What a bombed victim reads.</summary>
    public static string Bomb(SeededRandom random) => Grammar.Write("bomb", random);

    /// <summary>What a prober writes: as little as is possible.</summary>
    public static string Probe(SeededRandom random) => Grammar.Write("probe", random);

    /// <summary>What the lure's hosts are called after.</summary>
    public static string HostWord(Lure lure) => lure switch
    {
        Lure.Bags => "mkbags",
        Lure.Glasses => "rb-sunglasses",
        Lure.Loan => "quickloan",
        Lure.GiftCard => "giftcard",
        Lure.Parcel => "parcel-desk",
        Lure.Casino => "casino",
        _ => "hello",
    };

    private static string RuleOf(Lure lure) => lure switch
    {
        Lure.Bags => "bags",
        Lure.Glasses => "glasses",
        Lure.Loan => "loan",
        Lure.GiftCard => "giftcard",
        Lure.Parcel => "parcel",
        Lure.Casino => "casino",
        _ => "opener",
    };
}
