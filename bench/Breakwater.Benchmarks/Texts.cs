using Breakwater.Engine.Messages;
using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Benchmarks;

/// <summary>Texts to measure on, made up; <c>breakwater bench engine</c> measures on real ones.</summary>
internal static class Texts
{
    private static readonly string[] Plain =
    [
        "running late, see you at 8", "did you feed the cat this morning? she looks hungry", "ok call me when you are done with work, i am at the station",
        "Your parcel is held, pay £1.99 at http://royalmail-redelivery.top/x", "WINNER! You have won a £1000 cash prize, call 09061701461 to claim now",
        "Your code is 482913. Do not share it.", "Card **1234 was debited by $50.00 at STORE, balance $12.50", "加微信abc123领取优惠，满100减20",
        "Ваш код подтверждения: 4821", "บัญชีของคุณถูกระงับ กรุณายืนยันที่ http://scb-verify.top/a", "Tebrikler! 500 TL kazandiniz, hemen arayin 08501234567",
    ];

    /// <summary>Messages as people write them.</summary>
    public static Message[] Ordinary => [.. Plain.Select(text => new Message { Text = text })];

    /// <summary>The same, disguised in every way that the red team knows.</summary>
    public static Message[] Disguised =>
    [
        .. from mutator in RedTeam.All
           from text in Plain
           select new Message { Text = mutator.Mutate(text, new SeededRandom(1, text)) },
    ];
}
