namespace Breakwater.Tests.Cli;

/// <summary>An old processor and a new one train the same model and judge alike.</summary>
public sealed class ProcessorTests
{
    // Lengths on both sides of every width of a vector, and letters that fold, join, turn round or are none.
    private static readonly string Tricky = Folder.Write("tricky.txt", string.Join('\n',
    [
        "a", "ok", "ОТР", "1234567", "12345678", "123456789", "fifteen letters", "sixteen letters!", "seventeen letters",
        "claim your free prize now at secure-login.top", "CLAIM YOUR FREE PRIZE NOW", "c l a i m  y o u r  p r i z e",
        "сlаim уоur frее рrizе nоw", "c\u200Bl\u200Ba\u200Bi\u200Bm your p\u0301r\u0302i\u0303z\u0304e", "𝗖𝗹𝗮𝗶𝗺 𝘆𝗼𝘂𝗿 𝗽𝗿𝗶𝘇𝗲", "ｃｌａｉｍ ｎｏｗ",
        "Ⓒⓛⓐⓘⓜ ﬁne ﬄuent ĳ ǆ ß ẞ İ ı ſ", "恭喜您获得大奖，请点击 http://win-big.click/1", "免费领取 加微信 V❤ abc123", "무료 상품을 지금 받으세요",
        "आपका इनाम तैयार है", "\u202Eezirp eerf\u202C", "😀👩‍👩‍👧🇩🇪1️⃣", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "�\u0001\u0002\u007F",
        "pay £1.99 to +44 7700 900123 or hxxp://royalmail[.]top", "https://bit.ly/x?a=b&c=%20#d user@example.com 0x7f.1",
        .. Enumerable.Range(1, 70).Select(length => string.Concat(Enumerable.Repeat("win cash и now ", 5))[..length]),
        new string('a', 5000), string.Concat(Enumerable.Repeat("prize 😀 ", 500)),
    ]));

    private static readonly string Corpus = Labelled.File("processor.ndjson", 150);

    // The newest names first, then those that older runtimes know.
    private static readonly string[][] Lacks =
    [
        [],
        ["DOTNET_EnableAVX512", "DOTNET_EnableAVX512F"],
        ["DOTNET_EnableAVX2"],
        ["DOTNET_EnableHWIntrinsic"],
    ];

    [Fact]
    public async Task Every_processor_trains_the_same_model_and_judges_alike()
    {
        var results = new List<(byte[] Model, string Verdicts)>();
        foreach (var lack in Lacks)
        {
            var model = Labelled.Output($"processor-{results.Count}.bwm");
            await Child.Run(lack, ["train", Corpus, "--out", model, "--disguised-copies", "1", .. Labelled.Quick]);
            results.Add((await File.ReadAllBytesAsync(model, TestContext.Current.CancellationToken), await Child.Run(lack, "check", "--model", model, "--json", "--explain", Tricky)));
        }

        Assert.All(results, result => Assert.Equal(results[0].Model, result.Model));
        Assert.All(results, result => Assert.Equal(results[0].Verdicts, result.Verdicts));
        Assert.Equal((await File.ReadAllLinesAsync(Tricky, TestContext.Current.CancellationToken)).Length, results[0].Verdicts.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_process_of_its_own_judges_as_this_one()
    {
        var verdicts = await Child.Run([], "check", "--model", Labelled.Model, "--json", "--explain", Tricky);

        Assert.Equal(CommandLine.Run(["check", "--model", Labelled.Model, "--json", "--explain", Tricky]).Output, verdicts);
    }
}
