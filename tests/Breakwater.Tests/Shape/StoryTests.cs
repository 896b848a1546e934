namespace Breakwater.Tests.Shape;

public sealed class StoryTests
{
    private static readonly Dictionary<string, string[]> Chapters = new()
    {
        ["Engine"] = ["Messages", "Text", "Links", "Fingerprints", "Signals", "Classifier", "Limits", "Policy"],
        ["Campaigns"] = ["Index", "Campaigns", "Reports", "Trust", "Origin", "Targets"],
        ["Store"] = ["Files", "People", "Records", "Snapshots", "Events", "Queries", "Desk"],
    };

    [Theory]
    [InlineData("Engine")]
    [InlineData("Campaigns")]
    [InlineData("Store")]
    public void Every_folder_is_a_chapter(string project)
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src", $"Breakwater.{project}")).Select(Path.GetFileName);

        Assert.Empty(folders.Except(Chapters[project]));
    }

    [Theory]
    [InlineData("Engine")]
    [InlineData("Campaigns")]
    [InlineData("Store")]
    public void No_chapter_reads_ahead(string project)
    {
        var violations =
            from file in Sources.In($"src/Breakwater.{project}")
            let chapter = Array.IndexOf(Chapters[project], file.Split('/')[2])
            where chapter >= 0
            from later in Chapters[project].Skip(chapter + 1)
            where Sources.LinesOf(file).Any(line => line.Contains($"Breakwater.{project}.{later}", StringComparison.Ordinal))
            select $"{file} uses {later}";

        Assert.Empty(violations);
    }
}
