namespace Breakwater.Lab.Senders;

/// <summary>What simulated people write, by language and occasion.</summary>
internal static class ChatTexts
{
    private static readonly Grammar[] Grammars = [EnglishChat.Grammar, SpanishChat.Grammar, ChineseChat.Grammar, RussianChat.Grammar];

    /// <summary>A text for an occasion: <c>line</c> of a chat, <c>joke</c>, <c>invitation</c>, <c>number</c>, <c>angry</c> and others.</summary>
    public static string Write(Language language, string occasion, SeededRandom random)
    {
        var text = Grammars[(int)language].Write(occasion, random);
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        return text
            .Replace("{link}", $"https://{Hosts.OfFriends(random)}/{Hosts.Path(random)}", StringComparison.Ordinal)
            .Replace("{phone}", random.Pick<NumberArea>(NumberArea.All).Any(random).Value, StringComparison.Ordinal);
    }
}
