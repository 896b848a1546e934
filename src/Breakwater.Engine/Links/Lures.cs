namespace Breakwater.Engine.Links;

/// <summary>Words that phishers and counterfeit shops put beside a brand, and the suffixes under which they buy by the thousand.</summary>
internal static class Lures
{
    private const int MaxWord = 12;

    // Collected by hand from published lists of phishing and counterfeit hosts.
    private static readonly HashedNames Words = Set("""
        access account accounts activate activation address admin air airdrop alert alerts api app apps app auth authorize auths
        bag bags bank banking belt belts benefits bill billing bonus boot boots boutique bridge business buy canada care case
        center centre chat cheap check claim clearance client clients clothing club code codes coin com company confirm
        confirmation connect contact courier coupon coupons crypto customer customers customs deal deals delivery deliver depot
        desk desktop direct discount discounts drop ecommerce email event exchange express extension factory fashion fee fees
        finance find firmware fix free france gear gift giftcard gifts glasses global group handbag handbags help helpdesk helps
        home hotline id info insta intl invest invite invoice item items jacket jackets jersey jerseys jp kaufen key label lens
        live local locate locked login logistics logon lost luxury mail mall manage market mart member members men mens message
        mint mobile msg my net notice notification notify offer offers office official officiel online onlineshop order orders
        orderinfo original outlet outlets outletstore package packages page paket parcel parcels partner pascher pay payee
        payment payments pending personal phone pick points poland post postal portal premium prime prize pro promo promotion
        promotions purse qr rate re receive recover recovery redeem redelivery refund register release renew renewal replica
        reschedule resolve resolution restore review reward rewards sale sales sandals secure secured security seguro send
        service services servicio session shelf ship shipment shipping shoe shoes shop shopping shops sign signin site smile
        sneaker sneakers soldes solutions sso start status store stores stuff suivi suite sunglasses sunglass support supply
        survey suspended swap sync system tax team tech ticket tickets to token toll tolls tracking track trace trade trading
        trainer trainers transfer trust uk unlock update updates updated us usa user users utility validate validation vault
        verification verified verify verifica verificar vip wallet wallets watch watches wear web webmail website win winner
        women womens world argentina australia austria belgie belgique belgium brasil brazil canada ceska chile china colombia
        danmark deutschland dubai espana europe france greece hellas hrvatska hungary india indonesia ireland israel italia
        italy japan korea magyarorszag malaysia mexico nederland norge norway nz peru philippines polska portugal romania
        schweiz singapore slovenia slovensko south africa spain srbija suisse suomi sverige thailand turkiye uae ukraine uruguay
        vietnam generator gold gratuit hack homme femme live voucher vouchers xmas
        """);

    private static readonly HashedNames CheapSuffixes = Set("""
        top xyz icu vip shop store online site website space club live click link cfd sbs cyou bond buzz fun life pro info biz
        cc tk ml ga cf gq pw ws su xin wang ltd work world today rest quest lol mom monster autos beauty hair skin makeup boats
        homes pics lat help support host press fit run win bid loan men date racing stream download review trade accountant
        science party cricket faith webcam digital finance
        """);

    /// <summary>Whether a name is made of nothing but lures: shop, secure, outletstore.</summary>
    public static bool Cover(ReadOnlySpan<char> name)
    {
        // Bit n is set if the first n characters can be read as lures; a label has at most 63.
        var reached = 1UL;
        for (var start = 0; start < name.Length; start++)
        {
            if (((reached >> start) & 1) == 0)
            {
                continue;
            }

            for (var end = start + 2; end <= Math.Min(name.Length, start + MaxWord); end++)
            {
                reached |= Words[MeantText.Hash(name[start..end])] != 0 ? 1UL << end : 0;
            }
        }

        return name.Length > 0 && ((reached >> name.Length) & 1) != 0;
    }

    /// <summary>Whether names under a suffix cost next to nothing and are mostly thrown away.</summary>
    public static bool IsCheap(ReadOnlySpan<char> suffix) => CheapSuffixes[MeantText.Hash(suffix)] != 0;

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
