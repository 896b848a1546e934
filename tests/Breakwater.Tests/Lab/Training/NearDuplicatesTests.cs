using Breakwater.Engine;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Training;

namespace Breakwater.Tests.Lab.Training;

public sealed class NearDuplicatesTests
{
    private const string Campaign = "Dear customer, your parcel could not be delivered because of an unpaid fee, please visit our depot and settle it today";

    [Theory]
    [InlineData(Campaign, Campaign)]
    [InlineData(Campaign, "DEAR CUSTOMER, your parcel could not be delivered because of an unpaid fee, please visit our depot & settle it today!!")]
    [InlineData("Pay £1.99 at http://a-b.top/x now", "Pay £7.50 at http://c-d.click/yy now")]
    [InlineData(Campaign, "Dear client, your parcel could not be delivered because of an unpaid fee, please visit our depot and settle it today")]
    public void Variants_of_a_text_are_one_group(string one, string other) => Assert.Single(Groups(one, other).Distinct());

    [Theory]
    [InlineData("see you at dinner", "win a prize now")]
    [InlineData(Campaign, "Dear customer, your statement for march is ready, please visit our branch or the app to look at it whenever you like")]
    public void Different_texts_are_not(string one, string other) => Assert.Equal(2, Groups(one, other).Distinct().Count());

    [Fact]
    public void Keys_do_not_depend_on_the_order_of_the_texts()
    {
        string[] texts = [Campaign, "see you", Campaign + " please", "win a prize", "WIN A PRIZE"];

        Assert.Equal(Groups(texts), Groups([.. texts.Reverse()]).Reverse());
    }

    [Fact]
    public void No_text_at_all_is_no_group() => Assert.Empty(Groups());

    private static ulong[] Groups(params string[] texts)
    {
        var understanding = new Understanding();
        var fingerprints = new List<Fingerprint>();
        foreach (var text in texts)
        {
            understanding.Read(new Message { Text = text });
            fingerprints.Add(understanding.Fingerprint.Current);
        }

        return NearDuplicates.Group(fingerprints);
    }
}
