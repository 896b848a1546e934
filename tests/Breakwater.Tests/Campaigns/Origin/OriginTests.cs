using Breakwater.Campaigns.Origin;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Campaigns.Origin;

public sealed class OriginTests
{
    private static readonly OriginEstimator Estimator = new(new OriginOptions());

    [Theory]
    [InlineData("163.com", "CN")]
    [InlineData("vip.163.com", "CN")]
    [InlineData("yeah.net", "CN")]
    [InlineData("mail.ru", "RU")]
    [InlineData("some-firm.co.uk", "GB")]
    [InlineData("gmail.com", null)]
    [InlineData("some-firm.tv", null)]
    [InlineData("unknown-example.com", null)]
    [InlineData("", null)]
    [InlineData("...", null)]
    public void A_provider_tells_its_country(string domain, string? country) => Assert.Equal(country, MailProviders.CountryOf(domain));

    [Theory]
    [InlineData("+447400123456", "GB", CarrierKind.Mobile)]
    [InlineData("+13105550123", "US", CarrierKind.FixedOrMobile)]
    [InlineData("+8613800138000", "CN", CarrierKind.Mobile)]
    [InlineData("+18005550199", null, CarrierKind.Special)]
    [InlineData("+9991234567", null, CarrierKind.Unknown)]
    [InlineData("80086", null, CarrierKind.Unknown)]
    public void A_prefix_tells_country_and_kind_of_line(string number, string? country, CarrierKind kind)
    {
        var origin = NumberOrigin.Of(Address.Parse(number));

        Assert.Equal(kind, origin.Kind);
        Assert.Equal(country, origin.IsLocal ? origin.Country : null);
    }

    [Fact]
    public void Every_table_names_countries_that_exist()
    {
        Assert.True(MailProviders.Count > 300);
        Assert.All(Enum.GetValues<Script>(), script => Assert.All(Countries.OfScript(script), share => Assert.True(Countries.Contains(share.Key), share.Key)));
        Assert.InRange(Countries.Codes.Count, 240, 260);
    }

    // The campaign of October 2014: 92 % of its senders at Chinese e-mail services, English texts, sent by machines through the Chinese day.
    [Fact]
    public void The_campaign_of_2014_comes_from_china_and_says_how_it_knows()
    {
        var estimate = Estimator.Estimate(Campaign(1_000, 0.92), new OriginEvidence());

        Assert.Null(estimate.NotEnough);
        Assert.Equal("CN", estimate.Countries[0].Country);
        Assert.True(estimate.Countries[0].Low > 0.5);
        var provider = Assert.Single(estimate.Basis, line => line.Basis == OriginBasis.Provider);
        Assert.Equal(("CN", 0.92, 1_000L), (provider.Country, Math.Round(provider.Share, 4), provider.Count));
        Assert.InRange(provider.Low, 0.90, 0.92);
        Assert.InRange(provider.High, 0.92, 0.94);
    }

    [Fact]
    public void Thin_evidence_is_no_evidence()
    {
        Assert.NotNull(Estimator.Estimate(Campaign(12, 0.92), new OriginEvidence()).NotEnough);
        Assert.NotNull(Estimator.Estimate(new OriginEvidence(), new OriginEvidence()).NotEnough);
    }

    [Fact]
    public void Senders_at_services_of_all_the_world_tell_nothing()
    {
        var evidence = new OriginEvidence();
        for (var i = 0; i < 500; i++)
        {
            evidence.Add(new Message { Sender = Address.Parse($"a{i}@gmail.com") }, Script.Latin);
        }

        Assert.NotNull(Estimator.Estimate(evidence, new OriginEvidence()).NotEnough);
    }

    [Fact]
    public void A_script_alone_does_not_convict()
    {
        var evidence = new OriginEvidence();
        for (var i = 0; i < 500; i++)
        {
            evidence.Add(new Message { Sender = Address.Parse($"a{i}@gmail.com") }, Script.Thai);
        }

        Assert.NotNull(Estimator.Estimate(evidence, new OriginEvidence()).NotEnough);
    }

    [Fact]
    public void Where_all_traffic_is_of_one_country_that_country_is_no_clue()
    {
        var traffic = Campaign(5_000, 0.92);
        var share = Estimator.Estimate(Campaign(200, 0.5), traffic).Countries.Single(country => country.Country == "CN");
        var alone = Estimator.Estimate(Campaign(200, 0.5), new OriginEvidence()).Countries.Single(country => country.Country == "CN");

        Assert.True(share.Low < share.Probability && share.Probability < share.High);
        Assert.NotEqual(alone.Probability, share.Probability);
    }

    [Fact]
    public void Probabilities_lie_within_their_intervals() => Gen.Int[20, 400].Select(Gen.Double[0, 1]).Sample(
        (senders, share) => Estimator.Estimate(Campaign(senders, share), new OriginEvidence()).Countries
            .All(country => country.Low <= country.Probability + 1e-12 && country.Probability <= country.High + 1e-12 && country.High <= 1),
        iter: 40);

    [Fact]
    public void Two_halves_make_the_whole()
    {
        var half = Campaign(100, 1);
        half.Add(Campaign(100, 1));

        Assert.Equal(200, half.Asked(OriginBasis.Provider));
        Assert.Equal(200, half.Count(OriginBasis.Provider, "CN"));
    }

    private static OriginEvidence Campaign(int senders, double chinese)
    {
        var evidence = new OriginEvidence();
        for (var i = 0; i < senders; i++)
        {
            var provider = i < Math.Round(senders * chinese) ? (i % 3) switch { 0 => "163.com", 1 => "126.com", _ => "qq.com" } : "hotmail.com";
            evidence.Add(
                new Message { Sender = Address.Parse($"liu{i}@{provider}"), Time = new DateTimeOffset(2014, 10, 13 + (i % 7), (1 + (i % 12)) % 24, 0, 0, TimeSpan.Zero) },
                Script.Latin);
        }

        return evidence;
    }
}
