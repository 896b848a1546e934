using System.Text.Encodings.Web;
using System.Text.Json;
using Breakwater.Campaigns.Campaigns;
using Breakwater.Campaigns.Index;

namespace Breakwater.Cli.Output;

/// <summary>Shows messages with their campaigns, and campaigns, to machines: one JSON object a line.</summary>
/// <param name="output">Where to.</param>
/// <param name="namesFiles">Whether to say which file a message stands in.</param>
internal sealed class CampaignJson(Stream output, bool namesFiles) : IDisposable
{
    private readonly BufferedStream _lines = new(output, 1 << 16);
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a message's line.</summary>
    public void Write(PlacedMessage placed, Category category)
    {
        Start();
        if (namesFiles)
        {
            _json.WriteString("file"u8, placed.File);
        }

        if (placed.Id.Length > 0)
        {
            _json.WriteString("id"u8, placed.Id);
        }
        else
        {
            _json.WriteNumber("line"u8, placed.Line);
        }

        if (placed.Campaign == CampaignId.None)
        {
            _json.WriteNull("campaign"u8);
        }
        else
        {
            _json.WriteString("campaign"u8, placed.Campaign.ToString());
        }

        _json.WriteString("category"u8, CategoryNames.Of(category));
        End();
    }

    /// <summary>Writes a campaign's line.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="now">The time at which its stage is told.</param>
    public void Write(Campaign campaign, DateTimeOffset now)
    {
        Start();
        _json.WriteString("type"u8, "campaign"u8);
        _json.WriteString("id"u8, campaign.Id.ToString());
        _json.WriteNumber("messages"u8, campaign.Messages);
        _json.WriteString("category"u8, CategoryNames.Of(campaign.Category));
        _json.WriteString("stage"u8, CategoryNames.Of(campaign.Curve.StageAt(now)));
        _json.WriteString("template"u8, campaign.Template);
        WriteSpan(campaign);
        _json.WriteNumber("senders"u8, campaign.Senders);
        WriteCounts("services", campaign.Services);
        WriteCounts("providers", campaign.Providers);
        WriteCounts("scripts", campaign.Scripts);
        WriteCounts("brands", campaign.Brands);
        WriteCounts("links", campaign.Places);
        WriteLineage(campaign);
        End();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _lines.Flush();
    }

    // Without times in the input there is no span to tell.
    private void WriteSpan(Campaign campaign)
    {
        if (campaign.LastSeen > DateTimeOffset.UnixEpoch)
        {
            _json.WriteString("first"u8, campaign.FirstSeen.UtcDateTime);
            _json.WriteString("last"u8, campaign.LastSeen.UtcDateTime);
        }
    }

    private void WriteCounts(string name, TopCounts counts)
    {
        _json.WriteStartObject(name);
        foreach (var (value, count) in counts.All)
        {
            _json.WriteNumber(value, count);
        }

        _json.WriteEndObject();
    }

    private void WriteLineage(Campaign campaign)
    {
        _json.WriteStartArray("lineage"u8);
        foreach (var link in campaign.Lineage)
        {
            _json.WriteStartObject();
            _json.WriteString("kind"u8, CategoryNames.Of(link.Kind));
            _json.WriteString("campaign"u8, link.Other.ToString());
            _json.WriteNumber("likeness"u8, Math.Round(link.Likeness, 3));
            if (link.Place.Length > 0)
            {
                _json.WriteString("place"u8, link.Place);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Start()
    {
        _json.Reset(_lines);
        _json.WriteStartObject();
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _lines.WriteByte((byte)'\n');
    }
}
