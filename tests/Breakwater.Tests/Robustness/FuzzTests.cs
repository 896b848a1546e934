using System.Globalization;
using Breakwater.Engine;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Robustness;

/// <summary>Whatever text arrives, it is read without an exception, soundly, and alike in a used and in a fresh instance.</summary>
public sealed class FuzzTests
{
    // BREAKWATER_FUZZ=1000000 reads a million texts.
    internal static readonly long Count =
        long.Parse(Environment.GetEnvironmentVariable("BREAKWATER_FUZZ") ?? "100000", CultureInfo.InvariantCulture);

    private static readonly ThreadLocal<Understanding> Used = new(() => new Understanding());

    [Fact]
    public void Every_text_is_read_soundly_and_alike_by_a_used_instance() => Gen.Select(HostileTexts.Any, HostileTexts.Any).Sample(
        (before, text) =>
        {
            var fresh = new Understanding();
            fresh.Read(new Message { Text = text });
            Sound.Assert(text, fresh);

            Used.Value!.Read(new Message { Text = before });
            Used.Value.Read(new Message { Text = text });
            SameReading.Assert(fresh, Used.Value);
        },
        iter: Count,
        print: texts => $"{HostileTexts.Escaped(texts.Item1)} then {HostileTexts.Escaped(texts.Item2)}");

    [Fact]
    public void A_text_of_any_length_is_read_soundly() => Gen.Select(HostileTexts.Any, Gen.Int[0, 1_000]).Sample(
        (unit, times) =>
        {
            var text = string.Concat(Enumerable.Repeat(unit, times));
            Used.Value!.Read(new Message { Text = text });
            Sound.Assert(text, Used.Value);
        },
        iter: Math.Max(Count / 1000, 100),
        print: input => $"{input.Item2} times {HostileTexts.Escaped(input.Item1)}");
}
