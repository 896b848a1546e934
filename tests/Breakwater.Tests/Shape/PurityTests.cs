using Breakwater.Campaigns.Index;
using Breakwater.Engine.Text;
using Breakwater.Store;

namespace Breakwater.Tests.Shape;

public sealed class PurityTests
{
    [Fact]
    public void The_engine_references_no_package_but_hashing_and_yaml()
    {
        var packages =
            from reference in typeof(FoldedText).Assembly.GetReferencedAssemblies()
            where (!reference.Name!.StartsWith("System.", StringComparison.Ordinal) && reference.Name != "YamlDotNet") || reference.Name == "System.Console"
            select reference.Name;

        Assert.Empty(packages);
    }

    [Fact]
    public void Campaigns_reference_the_engine_hashing_and_the_facts_of_telephone_numbers_alone()
    {
        var projects =
            from reference in typeof(CampaignIndex).Assembly.GetReferencedAssemblies()
            where !reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name == "System.Console"
            select reference.Name;

        Assert.Equal(["Breakwater.Engine", "PhoneNumbers"], projects.Order());
    }

    [Fact]
    public void The_store_knows_of_ours_the_engine_alone() => Assert.Equal(
        ["Breakwater.Engine"],
        typeof(EventStore).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("Breakwater.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Breakwater.Engine")]
    [InlineData("Breakwater.Campaigns")]
    [InlineData("Breakwater.Lab")]
    public void A_pure_project_bans_input_and_output(string project)
    {
        var file = File.ReadAllText(Path.Combine(Sources.Root, "src", project, $"{project}.csproj"));

        Assert.Contains("BannedSymbols.Pure.txt", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Internationalisation_data_is_present()
    {
        // Without ICU, string.Normalize returns its input and nobody is told.
        Assert.Equal("FREE fi", "ＦＲＥＥ ﬁ".Normalize(System.Text.NormalizationForm.FormKC));
    }
}
