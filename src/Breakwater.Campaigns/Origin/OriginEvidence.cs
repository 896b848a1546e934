using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Origin;

/// <summary>What the messages of one campaign, or of a whole service, show of where they come from. Counts senders once. Adds up: two halves give the whole,
/// but for senders in both.</summary>
public sealed class OriginEvidence
{
    // More senders than this make no share surer; those beyond are left out.
    private const int MaxSenders = 1 << 16;

    private const int HoursOfDay = 24;

    private readonly Dictionary<string, double>[] _counts = [.. Enum.GetValues<OriginBasis>().Select(_ => new Dictionary<string, double>(StringComparer.Ordinal))];
    private readonly long[] _asked = new long[Enum.GetValues<OriginBasis>().Length];
    private readonly long[] _hours = new long[HoursOfDay];
    private readonly HashSet<ulong> _senders = [];

    /// <summary>Senders counted.</summary>
    public int Senders => _senders.Count;

    /// <summary>Messages sent in each hour of the day, in UTC.</summary>
    public IReadOnlyList<long> Hours => _hours;

    /// <summary>Adds a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="script">The script of its text; Common for none.</param>
    public void Add(Message message, Script script)
    {
        if (message.Time is { } time)
        {
            _hours[time.UtcDateTime.Hour]++;
            _asked[(int)OriginBasis.Hours]++;
        }

        if (script != Script.Common)
        {
            AddScript(script);
        }

        if (message.Sender.Kind != AddressKind.None && _senders.Count < MaxSenders && _senders.Add(AddressKey.Of(message.Sender, 0)))
        {
            AddSender(message.Sender);
        }
    }

    /// <summary>Adds a country where a link of the campaign is hosted or registered.</summary>
    public void AddInfrastructure(string country) => Point(OriginBasis.Infrastructure, Countries.Contains(country) ? country : null);

    /// <summary>Adds all that another saw.</summary>
    public void Add(OriginEvidence other)
    {
        foreach (var basis in Enum.GetValues<OriginBasis>())
        {
            _asked[(int)basis] += other._asked[(int)basis];
            foreach (var (country, count) in other._counts[(int)basis])
            {
                AddTo(basis, country, count);
            }
        }

        for (var hour = 0; hour < HoursOfDay; hour++)
        {
            _hours[hour] += other._hours[hour];
        }

        _senders.UnionWith(other._senders);
    }

    /// <summary>How many were looked at for a kind of evidence: senders with an e-mail address or a number, messages with a text or a time, links.</summary>
    public long Asked(OriginBasis basis) => _asked[(int)basis];

    /// <summary>How many of them point to a country; for scripts, which many countries share, in parts.</summary>
    public double Count(OriginBasis basis, string country) => _counts[(int)basis].GetValueOrDefault(country);

    /// <summary>How many of them point to any country.</summary>
    public double Known(OriginBasis basis) => _counts[(int)basis].Values.Sum();

    /// <summary>Countries that a kind of evidence points to, by code.</summary>
    public IEnumerable<string> CountriesOf(OriginBasis basis) => _counts[(int)basis].Keys.Order(StringComparer.Ordinal);

    private void AddSender(Address sender)
    {
        if (sender.Kind == AddressKind.Email)
        {
            Point(OriginBasis.Provider, MailProviders.CountryOf(sender.Domain.ToString()));
        }
        else if (sender.Kind == AddressKind.E164)
        {
            var number = NumberOrigin.Of(sender);
            Point(OriginBasis.Number, number.IsLocal ? number.Country : null);
        }
    }

    private void AddScript(Script script)
    {
        _asked[(int)OriginBasis.Script]++;
        foreach (var (country, share) in Countries.OfScript(script))
        {
            AddTo(OriginBasis.Script, country, share);
        }
    }

    private void Point(OriginBasis basis, string? country)
    {
        _asked[(int)basis]++;
        if (country is not null)
        {
            AddTo(basis, country, 1);
        }
    }

    private void AddTo(OriginBasis basis, string country, double count) =>
        _counts[(int)basis][country] = _counts[(int)basis].GetValueOrDefault(country) + count;
}
