using Breakwater.Engine;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Robustness;

public sealed class GeneratorTests
{
    [Fact]
    public void Hostile_texts_bring_everything_about_that_there_is_to_notice()
    {
        var signals = 0UL;
        var kinds = 0L;
        HostileTexts.Any.Sample(
            text =>
            {
                var reading = new Understanding();
                reading.Read(new Message { Text = text });
                Interlocked.Or(ref signals, reading.Signals.Mask);
                foreach (var mention in reading.Mentions.All)
                {
                    Interlocked.Or(ref kinds, 1L << (int)mention.Kind);
                }
            },
            iter: 20_000);

        SignalId[] others = [SignalId.None, SignalId.ContentModel, SignalId.TextOversize];
        Assert.All(Enum.GetValues<SignalId>().Where(id => (int)id < 64).Except(others), id => Assert.True((signals >> (int)id & 1) != 0, $"{id}"));
        Assert.All(Enum.GetValues<MentionKind>(), kind => Assert.True((kinds >> (int)kind & 1) != 0, $"{kind}"));
    }
}
