using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Signals;

public sealed class SignalNamesTests
{
    private static readonly SignalId[] All = Enum.GetValues<SignalId>();

    [Theory]
    [InlineData(SignalId.None, "none")]
    [InlineData(SignalId.Link, "link")]
    [InlineData(SignalId.LinkLookAlike, "link.look-alike")]
    [InlineData(SignalId.LinkIpHost, "link.ip-host")]
    [InlineData(SignalId.ContentModel, "content.model")]
    [InlineData(SignalId.TextSplitRadical, "text.split-radical")]
    [InlineData(SignalId.NoticeOneTimeCode, "notice.one-time-code")]
    public void A_name_is_its_family_and_what_was_noticed(SignalId id, string name) => Assert.Equal(name, SignalNames.Of(id));

    [Fact]
    public void Every_name_is_dotted_and_its_own()
    {
        Assert.All(All, id => Assert.Matches("^[a-z]+([.][a-z]+(-[a-z]+)*)?$", SignalNames.Of(id)));
        Assert.Equal(All.Length, All.Select(SignalNames.Of).Distinct().Count());
    }

    [Fact]
    public void Every_name_reads_back() => Assert.All(All, id => Assert.Equal(id, SignalNames.Parse(SignalNames.Of(id))));

    [Theory]
    [InlineData("")]
    [InlineData("link.")]
    [InlineData("Link")]
    [InlineData("LINK.LOOK-ALIKE")]
    [InlineData("link.look-alikes")]
    [InlineData("link.look.alike")]
    [InlineData(" link")]
    [InlineData("7")]
    public void Other_names_are_no_signal(string name) => Assert.Equal(SignalId.None, SignalNames.Parse(name));

    // The mask has 64 bits, and the list keeps signals by their number.
    [Fact]
    public void Numbers_of_content_run_from_zero_without_a_gap_and_fit_the_mask()
    {
        var content = All.Where(id => (int)id < 64).ToArray();
        Assert.Equal(Enumerable.Range(0, content.Length), content.Select(id => (int)id));
    }

    [Fact]
    public void Numbers_of_behaviour_run_from_64_without_a_gap()
    {
        var behaviour = All.Where(id => (int)id >= 64).ToArray();
        Assert.Equal(Enumerable.Range(64, behaviour.Length), behaviour.Select(id => (int)id));
    }
}
