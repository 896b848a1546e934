using Breakwater.Engine.Messages;
using Breakwater.Lab;
using Breakwater.Lab.Training;

namespace Breakwater.Tests.Lab.Training;

/// <summary>Labelled messages made up for the tests from words of chat and words of offers, so that nobody's real texts are needed.</summary>
internal static class LittleCorpus
{
    private static readonly string[] Chat =
        ("anna peter joe carmen olga kemal dinner match keys film train sister homework coffee tonight sunday tomorrow later maybe sorry thanks "
        + "coming leaving asked told forgot bring call wait home school office garden rain cold funny tired hungry happy birthday weekend").Split(' ');

    private static readonly string[] Offers =
        ("congratulations winner customer account chosen selected prize cash voucher holiday loan watch reward bonus guaranteed exclusive limited "
        + "urgent final notice verify claim refund payment delivery subscription discount outlet casino jackpot investment profit crypto expires").Split(' ');

    private static readonly string[] Hosts = ["claim-now.top", "win-big.click", "prize-4u.shop", "fast-cash.xyz"];

    /// <summary>So many messages, every third of them spam; equal numbers give equal corpora.</summary>
    public static Corpus Of(int count, string name = "little", double weight = 1) =>
        new(name, [.. Enumerable.Range(0, count).Select(MessageAt)]) { Weight = weight };

    private static Message MessageAt(int i)
    {
        var random = new SeededRandom((ulong)i);
        var isSpam = i % 3 == 0;
        var words = Enumerable.Range(0, random.Between(6, 12)).Select(_ => random.Pick<string>(isSpam ? Offers : Chat));
        var end = isSpam ? $" http://{random.Pick<string>(Hosts)}/{random.Below(1000)}" : "";
        return new Message { Id = new MessageId($"m{i}"), Text = string.Join(' ', words) + end, Label = isSpam ? Label.Spam : Label.Ham };
    }
}
