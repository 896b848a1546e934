namespace Breakwater.Lab.Senders;

/// <summary>What simulated firms and senders of one-time codes write.</summary>
internal static class NoticeTexts
{
    private static readonly Grammar Grammar = new("""
        order: Your order ###### has been {state}. Track it: {link} | {thanks?}Order ###### is {state}, details at {link} |
         Good news, order ###### was {state} today
        state: shipped | packed | delivered | handed to the courier | ready for collection
        thanks: Thanks for shopping with us.  | Hello!
        reminder: Reminder: your {visit} is on {day} at ##:#0. {answer} | Hi {name}, see you on {day} at ##:#0 for your {visit}. {answer} |
         Your {visit} is due. Book online {link} | {name}, your {visit} on {day} is confirmed. Directions: {link}
        visit: dental check-up | eye test | haircut | car service | boiler service | vaccination | piano lesson | physiotherapy
        answer: Reply YES to confirm. | Reply C to cancel. | Call us if you can't come.
        day: Monday | Tuesday | Wednesday | Thursday | Friday
        name: Anna | Mr Lee | Mrs Jones | Carlos | Olga | Ben | Grace | Ivan
        code: {service}: your code is ######. Do not share it. | ###### is your {service} verification code |
         Your {service} security code is ####. It expires in ## minutes | {service} code: ###-### | 【{service}】验证码######，请勿泄露
        service: Mailbox | Wallet | Rides | Chatter | Bank | Market | Photos | Cloud
        """);

    /// <summary>A reminder, or news of an order.</summary>
    public static string OfFirm(bool isShop, SeededRandom random) => Fill(Grammar.Write(isShop ? "order" : "reminder", random), random);

    /// <summary>A one-time code.</summary>
    public static string OfCodes(SeededRandom random) => Grammar.Write("code", random);

    private static string Fill(string text, SeededRandom random) =>
        text.Contains("{link}", StringComparison.Ordinal)
            ? text.Replace("{link}", $"https://notices.example/{Hosts.Path(random)}", StringComparison.Ordinal)
            : text;
}
