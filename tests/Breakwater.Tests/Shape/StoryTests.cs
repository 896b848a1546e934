namespace Breakwater.Tests.Shape;

public sealed class StoryTests
{
    private static readonly string[] Chapters = ["Messages", "Text", "Links", "Fingerprints", "Signals", "Classifier", "Limits", "Policy"];

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
}
