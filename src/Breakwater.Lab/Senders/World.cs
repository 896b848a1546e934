using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>What all simulated senders share: the people, the beginning, the options.</summary>
internal sealed class World
{
    public World(SenderSimulationOptions options)
    {
        Options = options;
        Start = options.Start.ToUnixTimeMilliseconds();
        Population = new Population(options.Seed, options.People, Start);
    }

    public SenderSimulationOptions Options { get; }

    /// <summary>When it begins, in milliseconds of the Unix epoch.</summary>
    public long Start { get; }

    public Population Population { get; }

    /// <summary>The chance of one sender: whatever the others do, it draws the same.</summary>
    public SeededRandom Random(string sender) => new(Options.Seed, sender);

    /// <summary>Every sender, each as its messages in the order of time.</summary>
    public IEnumerable<IEnumerable<Draft>> Senders()
    {
        foreach (var person in Population.People)
        {
            yield return new PersonLife(this, person).Messages();
        }

        for (var firm = 0; firm < Options.Firms; firm++)
        {
            yield return new Firm(this, firm).Messages();
        }

        for (var codes = 0; codes < Options.CodeSenders; codes++)
        {
            yield return new CodeSender(this, codes).Messages();
        }

        for (var attacker = 0; attacker < Options.Attackers.Count; attacker++)
        {
            foreach (var sender in Options.Attackers[attacker].Senders(this, $"attacker/{attacker}"))
            {
                yield return sender;
            }
        }
    }

    /// <summary>A message of one person to another.</summary>
    public Draft Say(Person sender, Person recipient, Service service, long at, string text, double knownShare) => Say(
        sender, sender.AddressOn(service, at), recipient.AddressOn(service, at), service, at, text) with
    {
        IsKnown = Population.Knows(recipient, sender, knownShare),
    };

    /// <summary>A message of a person from an address of the person's.</summary>
    public static Draft Say(Person sender, Address from, Address to, Service service, long at, string text) => new()
    {
        At = at,
        Actor = ActorKind.Person,
        Service = service,
        Sender = from,
        Recipient = to,
        Text = text,
        Since = sender.Since(from),
        Ip = sender.Ip(at),
    };
}
