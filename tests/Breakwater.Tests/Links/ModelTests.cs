namespace Breakwater.Tests.Links;

public class ModelTests
{
    private static readonly Gen<string> Label =
        Gen.Select(Gen.String["abcdefgkmnrsuvxyz"], Gen.String["abcdefgkmnrsuvxyzABC0123456789"])
            .Select((first, rest) => "q" + first + rest)
            .Select(label => label.Length > 20 ? label[..20] : label);

    private static readonly Gen<string> Host =
        Gen.Select(Label.Array[1, 3], Gen.OneOfConst("com", "net", "org", "co.uk", "ru"))
            .Select((labels, suffix) => string.Join('.', labels) + "." + suffix);

    private static readonly Gen<string> Path = Gen.OneOf(
        Gen.Const(""), Label.Array[1, 3].Select(parts => "/" + string.Join('/', parts)), Label.Select(label => $"/{label}?x={label}"));

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Select(Gen.OneOfConst("http://", "https://"), Host, Path).Select((scheme, host, path) => scheme + host + path),
        Gen.Select(Host, Path).Select((host, path) => "www." + host + path),
        Gen.Select(Label, Path).Select((label, path) => label + ".com" + path),
        Gen.Select(Label, Host).Select((local, host) => local + "@" + host),
        Gen.Long[10_000_000, 99_999_999_999_999].Select(number => "+" + number));

    private static readonly Gen<string> Noise = Gen.OneOfConst(
        "hello", "the", "lunch", "weather", "really?", "fine,", "ok.", "well...", "(maybe)", "haha!", "it's", "tomorrow", "a", "-", "“quoted”",
        "12:30", "3.14", "2014-08-21");

    private static readonly Gen<string> Dot =
        Gen.OneOfConst("[.]", "(.)", "{.}", "[dot]", "(dot)", " (dot) ", " dot ", " . ", " [.] ");

    private static readonly Gen<string> Text = Gen.OneOf(Piece, Noise, Noise).Array[0, 12].Select(parts => string.Join(' ', parts));

    [Fact]
    public void The_finder_agrees_with_the_obvious_way_where_nothing_is_in_doubt() =>
        Text.Sample(text => Assert.Equal(ClearCutModel.Summary(text), Finding.Summary(text)), iter: 5_000);

    [Fact]
    public void Disguises_of_any_link_mean_what_the_link_means() =>
        Gen.Select(Label, Path, Dot, Gen.OneOfConst("http://", "hxxp://", "h**p://", "")).Sample((label, path, dot, scheme) =>
        {
            var plain = Finding.Only($"http://{label}.com{path}");
            Assert.Equal(plain.Meant, Finding.Only($"{scheme}{label}{dot}com{path}").Meant);
        }, iter: 3_000);
}
