using System.Globalization;
using Breakwater.Campaigns.Campaigns;
using Breakwater.Campaigns.Index;
using Breakwater.Cli.Input;
using Breakwater.Cli.Output;
using Breakwater.Engine;

namespace Breakwater.Cli.Commands;

/// <summary>Places message after message, then says where they ended up.</summary>
internal sealed class ClusterRun
{
    // Often enough for a screen, and too seldom to cost anything.
    private const int BetweenLooks = 1 << 12;

    // Of so many campaigns more is kept than the name, 1.5 KiB each; help says so.
    private const int MostCampaigns = 1 << 18;

    private readonly Surroundings _surroundings;
    private readonly ClusterOptions _options;
    private readonly CampaignWatch _watch = new(new CampaignWatchOptions { Campaigns = MostCampaigns });
    private readonly Understanding _understanding = new();
    private readonly MergedCampaigns _merged = new();
    private readonly List<PlacedMessage> _placed = [];
    private readonly StatusLine _status;
    private bool _isUnreadable;

    private ClusterRun(Surroundings surroundings, ClusterOptions options)
    {
        _surroundings = surroundings;
        _options = options;
        _status = new StatusLine(surroundings);
    }

    /// <summary>Places all.</summary>
    /// <returns>What the shell is told.</returns>
    public static int Run(Surroundings surroundings, ClusterOptions options)
    {
        var run = new ClusterRun(surroundings, options);
        foreach (var file in options.Files)
        {
            run.PlaceFile(file);
        }

        run.Show();
        return surroundings.Cancelled.IsCancellationRequested ? ExitCode.Interrupted : run._isUnreadable ? ExitCode.BadInput : ExitCode.Fine;
    }

    private void PlaceFile(string path)
    {
        try
        {
            using var file = MessageFile.Open(path, _options.Format, _surroundings);
            while (!_surroundings.Cancelled.IsCancellationRequested && file.TryRead(out var entry))
            {
                Place(file.Name, entry);
            }
        }
        catch (BadInputException exception)
        {
            Complain($"breakwater: {exception.Message}");
        }
    }

    private void Place(string file, in Entry entry)
    {
        if (entry.Error is { } error)
        {
            Complain(string.Create(CultureInfo.InvariantCulture, $"{file}:{entry.Line}: {error}"));
            return;
        }

        if (entry.Message is not { } message)
        {
            return;
        }

        _understanding.Read(message);
        var placement = _watch.Take(message, _understanding);
        _merged.Add(_watch.Index.Mergers);
        _placed.Add(new PlacedMessage(file, entry.Line, message.Id.Value, placement.Campaign));
        if (_placed.Count % BetweenLooks == 0)
        {
            _status.Show(string.Create(CultureInfo.InvariantCulture, $"{_placed.Count:N0} messages, {_watch.Index.Campaigns:N0} campaigns"));
        }
    }

    private void Complain(string complaint)
    {
        _status.Hide();
        _isUnreadable = true;
        _surroundings.Error.WriteLine(VisibleText.Of(complaint));
    }

    private void Show()
    {
        _status.Hide();
        var campaigns = _watch.Campaigns.OrderByDescending(campaign => campaign.Messages)
            .ThenBy(campaign => campaign.FirstSeen).ThenBy(campaign => campaign.Id.Founder).ToArray();
        if (!_options.IsJson)
        {
            Tables.Draw(_surroundings, console => CampaignTable.Write(console, campaigns, _options.Top));
            return;
        }

        using var json = new CampaignJson(_surroundings.Output, _options.Files.Count > 1);
        foreach (var placed in _placed)
        {
            var campaign = placed.Campaign == CampaignId.None ? CampaignId.None : _merged.Last(placed.Campaign);
            json.Write(placed with { Campaign = campaign }, _watch.Find(campaign)?.Category ?? Category.Other);
        }

        foreach (var campaign in _options.HasSummary ? campaigns : [])
        {
            json.Write(campaign, _watch.Now);
        }
    }
}
