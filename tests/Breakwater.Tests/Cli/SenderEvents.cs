using System.Globalization;

namespace Breakwater.Tests.Cli;

/// <summary>Lines of events for commands that remember senders.</summary>
internal static class SenderEvents
{
    private static readonly DateTimeOffset Start = new(2014, 8, 21, 14, 0, 0, TimeSpan.Zero);

    /// <summary>The four-line script, content-blind: one message a second, each to another stranger.</summary>
    public static string Script(int messages, int from = 0, string label = "spam") => string.Concat(Enumerable.Range(from, messages).Select(i =>
        $$"""{"id":"s{{i}}","time":"{{Time(i)}}","service":"imessage","sender":"liu8841@163.com","recipient":"+1310555{{i:0000}}","label":"{{label}}"}""" + "\n"));

    /// <summary>A report about a message of the script.</summary>
    public static string Report(int message) =>
        $$"""{"type":"report","id":"r{{message}}","time":"{{Time(message + 1)}}","via":"apple","reporter":"+1310555{{message:0000}}","message":"s{{message}}","reason":"spam"}""" + "\n";

    /// <summary>Something that was done from outside.</summary>
    public static string Intervention { get; } = """{"type":"intervention","id":"i1","kind":"takedown","target":"domain:example.com"}""" + "\n";

    private static string Time(int seconds) => Start.AddSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
