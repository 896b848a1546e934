using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Where all simulated senders meet: merges what they send, what is answered and what is reported, in the order of time.</summary>
/// <remarks>Each sender is a stream of its own with a seed of its own, and one heap merges them. Memory is for the people and what they are about to do,
/// whatever the number of messages.</remarks>
internal sealed class Stage
{
    private readonly SenderSimulationOptions _options;
    private readonly PriorityQueue<Waiting, (long At, long Order)> _waiting = new();
    private readonly TextTeller _teller;
    private readonly long _end;
    private long _order;
    private long _messages;
    private long _reports;

    public Stage(SenderSimulationOptions options)
    {
        _options = options;
        _teller = new TextTeller(options.Told);
        _end = options.Duration is { } duration ? options.Start.ToUnixTimeMilliseconds() + (long)duration.TotalMilliseconds : long.MaxValue;
    }

    public IEnumerable<SimulatedEvent> Run()
    {
        foreach (var sender in new World(_options).Senders())
        {
            Advance(sender.GetEnumerator());
        }

        while (_messages < _options.Messages && _waiting.TryDequeue(out var next, out var due) && due.At < _end)
        {
            if (next.Reported is { } message)
            {
                yield return Report(next.Draft, message, due.At);
                continue;
            }

            yield return Send(next.Draft);
            if (next.Stream is not null)
            {
                Advance(next.Stream);
            }
        }
    }

    private void Advance(IEnumerator<Draft> stream)
    {
        if (stream.MoveNext())
        {
            Wait(stream.Current.At, new Waiting(stream.Current, Stream: stream));
        }
    }

    // The order of arrival decides between equal times.
    private void Wait(long at, Waiting waiting) => _waiting.Enqueue(waiting, (at, _order++));

    private SimulatedEvent Send(Draft draft)
    {
        var id = new MessageId(string.Create(CultureInfo.InvariantCulture, $"m{++_messages}"));
        var message = _teller.Tell(draft.Text, new Message
        {
            Id = id,
            Time = DateTimeOffset.FromUnixTimeMilliseconds(draft.At),
            Service = draft.Service,
            Sender = draft.Sender,
            Recipient = draft.Recipient,
            Outcome = draft.IsUnreachable ? Outcome.Unreachable : Outcome.Delivered,
            SenderSince = DateTimeOffset.FromUnixTimeMilliseconds(draft.Since),
            Known = draft.IsKnown && _options.TellsKnown,
            Ip = draft.Ip,
            Label = draft.Label,
        });
        if (draft.Answer is { } answer)
        {
            Wait(answer.At, new Waiting(answer));
        }

        if (draft.ReportedAt > 0)
        {
            Wait(draft.ReportedAt, new Waiting(draft, Reported: id));
        }

        return new SimulatedEvent(message, null, draft.Actor, draft.Label, draft.Sender);
    }

    // Whoever forwards a text to 7726 tells neither service nor message; a button tells both.
    private SimulatedEvent Report(Draft draft, MessageId message, long at)
    {
        var isForwarded = draft.Service == Service.Sms;
        var report = new Report
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"r{++_reports}"),
            Time = DateTimeOffset.FromUnixTimeMilliseconds(at),
            Via = isForwarded ? "7726" : draft.Service == Service.IMessage ? "apple" : "app",
            Reporter = draft.Recipient,
            Message = isForwarded ? new MessageId("") : message,
            Service = isForwarded ? Service.Unknown : draft.Service,
            Sender = draft.Sender,
            Text = isForwarded && _options.Told == TextTold.Text ? draft.Text : "",
            Reason = ReportReason.Spam,
        };
        return new SimulatedEvent(null, report, draft.Actor, draft.Label, draft.Sender);
    }

    /// <summary>Something that is going to happen: a message, perhaps with the stream it comes from, or the report of a message that was sent.</summary>
    private readonly record struct Waiting(Draft Draft, IEnumerator<Draft>? Stream = null, MessageId? Reported = null);
}
