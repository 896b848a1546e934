using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Simulated addresses that people choose for themselves: mailboxes and handles.</summary>
internal static class Mailboxes
{
    private static readonly string[] Names =
    [
        "anna", "ben", "carla", "david", "elena", "frank", "grace", "hugo", "irina", "james", "katya", "liu", "maria", "nina", "oscar", "paula", "qiang", "rosa",
        "sergei", "tom", "ursula", "victor", "wang", "xiao", "yan", "zoe", "chen", "diego", "emma", "fei", "luis", "sam", "zhang", "julia", "pavel", "olga",
    ];

    private static readonly string[][] Providers =
    [
        ["gmail.com", "gmail.com", "gmail.com", "icloud.com", "icloud.com", "yahoo.com", "hotmail.com", "outlook.com", "aol.com"],
        ["gmail.com", "gmail.com", "hotmail.com", "hotmail.com", "icloud.com", "yahoo.com"],
        ["qq.com", "qq.com", "163.com", "163.com", "126.com", "sina.com", "icloud.com"],
        ["mail.ru", "mail.ru", "yandex.ru", "yandex.ru", "gmail.com", "icloud.com"],
    ];

    private static readonly string[] Chinese = ["163.com", "126.com", "qq.com", "sina.com", "sohu.com", "yeah.net", "21cn.com", "tom.com"];

    private static readonly string[] Elsewhere = ["hotmail.com", "outlook.com", "yahoo.com", "gmail.com", "mail.ru"];

    // Of the throw-away accounts of 13 to 20 October 2014, 92 in 100 were registered at Chinese providers.
    private const double ChineseShare = 0.92;

    /// <summary>A mailbox of an ordinary person; the index keeps two of them apart.</summary>
    public static Address OfPerson(SeededRandom random, Language language, int index) =>
        Mailbox(random, index, random.Pick<string>(Providers[(int)language]));

    /// <summary>A mailbox of a throw-away account.</summary>
    public static Address OfThrowAway(SeededRandom random, string provider) => Mailbox(random, random.Below(1_000_000_000), provider);

    /// <summary>A provider at which throw-away accounts are registered.</summary>
    public static string ThrowAwayProvider(SeededRandom random) => random.Pick<string>(random.Chance(ChineseShare) ? Chinese : Elsewhere);

    /// <summary>A name within the chat of an application; the index keeps two of them apart.</summary>
    public static Address Handle(SeededRandom random, int index) =>
        new(AddressKind.Handle, string.Create(CultureInfo.InvariantCulture, $"@{random.Pick<string>(Names)}_{index:D6}"));

    // Real mailboxes could have the names without the part behind the full stop.
    private static Address Mailbox(SeededRandom random, int index, string provider) =>
        new(AddressKind.Email, string.Create(CultureInfo.InvariantCulture, $"{random.Pick<string>(Names)}{index}.sim@{provider}"));
}
