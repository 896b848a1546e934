using System.Text.RegularExpressions;

namespace Breakwater.Tests.Shape;

public sealed partial class StoryTests
{
    private static readonly string[] Chapters = ["Messages", "Text", "Links", "Fingerprints", "Signals", "Classifier", "Limits", "Policy"];

    private static readonly string[] CampaignChapters = ["Index", "Campaigns", "Reports", "Trust", "Origin", "Targets"];

    [Fact]
    public void Every_folder_of_the_engine_is_a_chapter()
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src/Breakwater.Engine")).Select(Path.GetFileName);

        Assert.Empty(folders.Except(Chapters));
    }

    [Fact]
    public void The_index_of_campaigns_knows_nothing_of_what_is_kept_of_them()
    {
        var violations =
            from file in Sources.In("src/Breakwater.Campaigns/Index")
            where Sources.LinesOf(file).Any(line => line.Contains("Breakwater.Campaigns.Campaigns", StringComparison.Ordinal))
            select file;

        Assert.Empty(violations);
    }

    [Fact]
    public void No_chapter_reads_ahead()
    {
        var violations =
            from file in Sources.In("src/Breakwater.Engine")
            let chapter = Array.IndexOf(Chapters, file.Split('/')[2])
            where chapter >= 0
            from later in Chapters.Skip(chapter + 1)
            where Sources.LinesOf(file).Any(line => line.Contains($"Breakwater.Engine.{later}", StringComparison.Ordinal))
            select $"{file} uses {later}";

        Assert.Empty(violations);
    }

    [Fact]
    public void Every_folder_of_campaigns_is_a_chapter()
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src/Breakwater.Campaigns")).Select(Path.GetFileName);

        Assert.Empty(folders.Except(CampaignChapters));
    }

    [Fact]
    public void No_chapter_of_campaigns_reads_ahead()
    {
        var violations =
            from file in Sources.In("src/Breakwater.Campaigns")
            let chapter = Array.IndexOf(CampaignChapters, file.Split('/')[2])
            where chapter >= 0
            from later in CampaignChapters.Skip(chapter + 1)
            where Sources.LinesOf(file).Any(line => line.Contains($"Breakwater.Campaigns.{later}", StringComparison.Ordinal))
            select $"{file} uses {later}";

        Assert.Empty(violations);
    }

    [Fact]
    public void Campaigns_know_neither_the_lab_nor_the_command_line()
    {
        var references = File.ReadAllText(Path.Combine(Sources.Root, "src/Breakwater.Campaigns/Breakwater.Campaigns.csproj"));

        Assert.Equal(["../Breakwater.Engine/Breakwater.Engine.csproj"], References().Matches(references).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex("ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex References();
}
