using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class LegitimateHostTests
{
    /// <summary>A file with one legitimate host a line, such as the top of a ranking of sites; without it a test is skipped.</summary>
    private static readonly string? ListFile = Environment.GetEnvironmentVariable("BREAKWATER_LEGITIMATE_HOSTS");

    [Fact]
    public void No_host_of_a_well_known_site_is_a_look_alike() => Assert.Empty(LookAlikesIn(WellKnown()));

    [Fact]
    public void No_host_of_a_brand_is_a_look_alike() => Assert.Empty(LookAlikesIn(BrandHosts()));

    [Fact]
    public void No_host_of_a_given_list_is_a_look_alike()
    {
        Assert.SkipWhen(ListFile is null, "BREAKWATER_LEGITIMATE_HOSTS names no file");
        Assert.Empty(LookAlikesIn(File.ReadLines(ListFile!)));
    }

    private static IEnumerable<string> LookAlikesIn(IEnumerable<string> hosts) =>
        hosts.Select(host => (Host: host, Link: Finding.In($"http://{host.Trim()}/").FirstOrDefault()))
            .Where(found => found.Link is null || found.Link.Is(MentionTraits.LookAlike))
            .Select(found => $"{found.Host} {found.Link?.Brand}");

    private static IEnumerable<string> BrandHosts() => Table.Rows("brands.tsv")
        .SelectMany(row => row[1].Split(' ')).Select(domain => domain.Replace("*", "de", StringComparison.Ordinal));

    private static string[] WellKnown() => """
        wikipedia.org github.com stackoverflow.com bbc.co.uk nytimes.com theguardian.com reuters.com lemonde.fr spiegel.de
        elpais.com repubblica.it cnn.com weather.com imdb.com quora.com reddit.com medium.com wordpress.org mozilla.org
        apache.org kernel.org python.org nodejs.org rust-lang.org microsoft.com apple.com example.com iana.org icann.org
        ietf.org w3.org unicode.org archive.org loc.gov nasa.gov nih.gov cdc.gov europa.eu un.org who.int ox.ac.uk cam.ac.uk
        mit.edu stanford.edu harvard.edu u-tokyo.ac.jp ethz.ch tsinghua.edu.cn baidu.com qq.com sina.com.cn sohu.com 163.com
        naver.com daum.net yahoo.co.jp rakuten.co.jp mail.ru rambler.ru lenta.ru habr.com allegro.pl onet.pl wp.pl seznam.cz
        idnes.cz index.hu hotnews.ro olx.ro emag.ro sapo.pt publico.pt globo.com uol.com.br mercadolivre.com.br clarin.com
        infobae.com eluniversal.com.mx timesofindia.com ndtv.com flipkart.com paytm.com dawn.com straitstimes.com lowyat.net
        kompas.com detik.com tokopedia.com inquirer.net vnexpress.net thairath.co.th chess.com lichess.org duolingo.com
        coursera.org udemy.com khanacademy.org goodreads.com allrecipes.com tripadvisor.com booking.com kayak.com skyscanner.net
        lufthansa.com ryanair.com bahn.de sncf-connect.com trenitalia.com renfe.com klm.nl united.com delta.com southwest.com
        hertz.com pandora.com target.com orange.fr discover.com visa.com wise.com shell.com next.co.uk boots.com argos.co.uk
        johnlewis.com marksandspencer.com sainsburys.co.uk asda.com ocado.com decathlon.fr fnac.com darty.com cdiscount.com
        mediamarkt.de otto.de zalando.de aboutyou.de thalia.de hsbc.co.in bankofbaroda.in bankofireland.com bankofchina.com
        firstbank.com citizensbank.com keybank.com regionsbank.com metrobank.plc.uk steampowered.com epicgames.com nintendo.com
        playstation.com twitch.tv spotify.com soundcloud.com deezer.com last.fm bandcamp.com vimeo.com columbia.edu apple.news
        googleblog.com facebook.net whatsapp.net netflix.net samsungapps.com tiktokcdn.com alicdn.com amazonaws.com
        hermesworld.com coachmag.co.uk purchase.edu groupon.com startups.com ups.edu omegaprotein.com vansairforce.net
        converse.edu mulberry.edu
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
