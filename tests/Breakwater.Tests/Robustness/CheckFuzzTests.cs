using System.Text;
using System.Text.Json;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Cli;

namespace Breakwater.Tests.Robustness;

/// <summary>Whatever bytes arrive at <c>check</c>, each line that is not blank is answered by a line, in order.</summary>
public sealed class CheckFuzzTests
{
    // On average.
    private const int LinesPerRun = 500;

    private static readonly Lazy<SpamModel> Model = new(() => ModelFile.Read(File.ReadAllBytes(LittleModel.Path)));
    private static readonly ThreadLocal<Judge> Used = new(() => new Judge(Model.Value));

    // As it is, as an object of JSON, as an object that was cut or has a byte broken.
    private static readonly Gen<byte[]> Line = Gen.Select(HostileTexts.Any, Gen.Int[0, 3], Gen.Int[0, 200], (text, way, at) =>
    {
        var line = way == 0 ? Encoding.UTF8.GetBytes(text) : JsonSerializer.SerializeToUtf8Bytes(new { text, sender = text });
        switch (way)
        {
            case 2:
                return line[..Math.Min(at, line.Length)];
            case 3:
                line[at % line.Length] ^= (byte)(1 << (at % 8));
                return line;
            default:
                return line;
        }
    });

    [Fact]
    public void Every_text_is_decided_with_a_score_and_alike_by_a_used_judge() => HostileTexts.Any.Sample(
        text =>
        {
            var (message, fresh) = (new Message { Text = text }, new Judge(Model.Value));
            var expected = fresh.Decide(message);
            var decision = Used.Value!.Decide(message);
            Assert.InRange(decision.Score, 0, 1);
            Assert.Equal((expected.Action, expected.Score, expected.Rule), (decision.Action, decision.Score, decision.Rule));
            Assert.True(expected.Reasons.SequenceEqual(decision.Reasons));
        },
        iter: Math.Max(FuzzTests.Count / 10, 1),
        print: HostileTexts.Escaped);

    [Theory]
    [InlineData("text")]
    [InlineData("ndjson")]
    public void Every_line_is_answered_by_a_line(string format) => Line.Array[0, LinesPerRun * 2].Sample(
        lines =>
        {
            var input = Input(lines);
            var run = CommandLine.Check(input, "--json", "--format", format);

            Assert.Equal(NotBlank(input), run.Lines.Length);
            Assert.Equal(run.Lines.Any(HasError) ? 2 : 0, run.Status);
        },
        iter: Math.Max(FuzzTests.Count / LinesPerRun, 1),
        print: lines => Encoding.Latin1.GetString(Input(lines)));

    // A first line that is sure to be text: files that begin like an archive or like UTF-16 are refused as a whole.
    private static byte[] Input(byte[][] lines) => [.. "{\"text\":\"hello\"}\n"u8, .. lines.SelectMany(line => (byte[])[.. line, (byte)'\n'])];

    private static int NotBlank(byte[] input)
    {
        var count = 0;
        foreach (var range in input.AsSpan().Split((byte)'\n'))
        {
            count += input.AsSpan(range).ContainsAnyExcept(" \t\r"u8) ? 1 : 0;
        }

        return count;
    }

    private static bool HasError(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("error", out _);
    }
}
