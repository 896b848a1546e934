using Breakwater.Campaigns.Campaigns;
using Breakwater.Campaigns.Index;
using Breakwater.Engine.Text;
using Breakwater.Lab;
using Breakwater.Tests.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Campaigns;

/// <summary>Sizes, stages, counts and names of campaigns.</summary>
public sealed class LifeTests
{
    private static readonly DateTimeOffset Start = Placing.Start;

    [Fact]
    public void A_campaign_is_born_surges_goes_on_sleeps_and_comes_back()
    {
        var curve = new SizeCurve();
        curve.Add(Start, 3);
        Assert.Equal(Stage.Born, curve.StageAt(Start.AddHours(1)));

        curve.Add(Start.AddHours(2), 100);
        Assert.Equal(Stage.Surging, curve.StageAt(Start.AddHours(2)));

        curve.Add(Start.AddHours(40), 3);
        Assert.Equal(Stage.Active, curve.StageAt(Start.AddHours(60)));
        Assert.Equal(Stage.Dormant, curve.StageAt(Start.AddHours(112)));

        curve.Add(Start.AddHours(200), 3);
        Assert.Equal(Stage.Back, curve.StageAt(Start.AddHours(210)));
        Assert.Equal(Stage.Active, curve.StageAt(Start.AddHours(224)));
    }

    [Fact]
    public void Hours_and_days_are_kept_as_long_as_is_said()
    {
        var curve = new SizeCurve();
        for (var hour = 0; hour < 2_000; hour++)
        {
            curve.Add(Start.AddHours(hour), (uint)hour);
        }

        var last = Start.AddHours(1_999);
        Assert.Equal((1_999u, 1_952u, 0u), (curve.InHour(last), curve.InHour(last.AddHours(-47)), curve.InHour(last.AddHours(-48))));
        Assert.True(curve.OnDay(last.AddDays(-63)) > 0);
        Assert.Equal(0u, curve.OnDay(last.AddDays(-64)));
    }

    [Fact]
    public void Curves_joined_are_the_curve_of_both() =>
        Gen.Int[0, 300].Array[1, 60].Sample(hours =>
        {
            var (one, other, both) = (new SizeCurve(), new SizeCurve(), new SizeCurve());
            foreach (var hour in hours.Order())
            {
                (hour % 3 == 0 ? one : other).Add(Start.AddHours(hour));
                both.Add(Start.AddHours(hour));
            }

            one.Add(other);
            Assert.All(Enumerable.Range(0, 301), hour => Assert.Equal(both.InHour(Start.AddHours(hour)), one.InHour(Start.AddHours(hour))));
            Assert.All(Enumerable.Range(0, 14), day => Assert.Equal(both.OnDay(Start.AddDays(day)), one.OnDay(Start.AddDays(day))));
        });

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(5_000)]
    [InlineData(500_000)]
    public void Different_things_are_counted_within_three_standard_errors(int things)
    {
        var (one, other, random) = (new DistinctCount(), new DistinctCount(), new SeededRandom(3));
        for (var thing = 0; thing < things; thing++)
        {
            (thing % 2 == 0 ? one : other).Add(random.NextUInt64());
        }

        one.Add(other);
        Assert.InRange(one.Estimate, things * 0.8, things * 1.2);
    }

    [Fact]
    public void The_most_frequent_names_stay()
    {
        var counts = new TopCounts();
        for (var round = 0; round < 200; round++)
        {
            counts.Add("often");
            counts.Add($"once{round}");
        }

        Assert.Equal(TopCounts.Most, counts.All.Count);
        Assert.Equal(new NamedCount("often", 200), counts.All[0]);
    }

    [Theory]
    [InlineData("Your Paytm KYC is suspended, update your account at once", Category.BankPhishing)]
    [InlineData("USPS: your package is on hold, track the delivery here", Category.Delivery)]
    [InlineData("Play slots at our casino, free spins on your first bet", Category.Casino)]
    [InlineData("澳门赌场开户送彩金，百家乐真人投注", Category.Casino)]
    [InlineData("Earn $300 per day, remote job, salary every week", Category.Job)]
    [InlineData("Buy bitcoin with our trading signals", Category.Crypto)]
    [InlineData("Нужны деньги? Кредит без отказа, займы онлайн", Category.Loan)]
    [InlineData("running late, see you at eight", Category.Other)]
    public void Cue_words_tell_what_a_text_is_after(string text, Category category)
    {
        var folded = new FoldedText();
        folded.Fold(text);

        Assert.Equal(category, new CategoryCues().Of(folded));
    }

    [Fact]
    public void Every_category_stage_and_kind_has_a_name_of_its_own()
    {
        string[] names =
        [
            .. Enum.GetValues<Category>().Select(CategoryNames.Of), .. Enum.GetValues<Stage>().Select(CategoryNames.Of), .. Enum.GetValues<LineageKind>().Select(CategoryNames.Of),
        ];

        Assert.Equal(names.Distinct(), names);
        Assert.Equal("bank-phishing", CategoryNames.Of(Category.BankPhishing));
    }

    [Fact]
    public void A_campaigns_name_is_read_as_it_is_written() =>
        Gen.ULong.Sample(founder =>
        {
            var id = new CampaignId(founder);

            Assert.Matches("^c-[a-z2-7]{13}$", id.ToString());
            Assert.True(CampaignId.TryParse(id.ToString(), out var read));
            Assert.Equal(id, read);
        });

    [Theory]
    [InlineData("")]
    [InlineData("c-")]
    [InlineData("c-aaaaaaaaaaaa1")]
    [InlineData("c-zzzzzzzzzzzzz")]
    [InlineData("C-aaaaaaaaaaaaa")]
    public void What_is_no_campaigns_name_is_not_read(string text) => Assert.False(CampaignId.TryParse(text, out _));
}
