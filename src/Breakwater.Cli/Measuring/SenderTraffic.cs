using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Measuring;

/// <summary>Made-up traffic to time decisions with: so many senders, each as active as the others, who write to each other at random.</summary>
internal sealed class SenderTraffic(int senders, int seed)
{
    private static readonly DateTimeOffset Start = new(2014, 8, 21, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(seed);
    private long _count;

    /// <summary>The next messages; every sender has its turn before any has its second.</summary>
    /// <param name="count">How many.</param>
    /// <param name="texts">Texts to draw from; none for messages without text.</param>
    public Message[] Next(int count, IReadOnlyList<Message>? texts = null)
    {
        var messages = new Message[count];
        for (var i = 0; i < count; i++)
        {
            // A step that shares no factor with the number of senders meets all of them, in an order that no cache foresees.
            var sender = (int)(_count * 7_368_787 % senders);
            messages[i] = new Message
            {
                Id = new MessageId(_count.ToString("x", CultureInfo.InvariantCulture)),
                Time = Start.AddMilliseconds(_count * 20),
                Service = Service.Sms,
                Sender = NumberOf(sender),
                Recipient = NumberOf(_random.Next(senders)),
                Text = texts?[(int)(_count % texts.Count)].Text ?? "",
            };
            _count++;
        }

        return messages;
    }

    private static Address NumberOf(int number) => new(AddressKind.E164, string.Create(CultureInfo.InvariantCulture, $"+1{2_000_000_000L + (number * 97L)}"));
}
