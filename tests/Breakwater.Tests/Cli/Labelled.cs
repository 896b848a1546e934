using System.Text.Json;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Lab.Training;

namespace Breakwater.Tests.Cli;

/// <summary>Files of labelled messages, and the models trained from them.</summary>
internal static class Labelled
{
    /// <summary>Options that make training short.</summary>
    public static readonly string[] Quick = ["--cut-copies", "1"];

    private static readonly Lazy<string> Trained = new(() =>
    {
        var path = Output("labelled.bwm");
        Assert.Equal(0, CommandLine.Run(["train", File("labelled.ndjson", 300), "--out", path, "--holdout", "0", .. Quick]).Status);
        return path;
    });

    /// <summary>A model of 300 messages of the little corpus.</summary>
    public static string Model => Trained.Value;

    /// <summary>Writes so many messages of the little corpus; returns the path.</summary>
    public static string File(string name, int count, Func<Message, bool>? isWanted = null) =>
        Folder.Write(name, Lines(LittleCorpus.Of(count).Messages.Where(isWanted ?? (_ => true))));

    /// <summary>Messages as lines of JSON.</summary>
    public static string Lines(IEnumerable<Message> messages) => string.Concat(messages.Select(message =>
        JsonSerializer.Serialize(new { id = message.Id.Value, text = message.Text, label = message.Label == Label.Ham ? "ham" : "spam" }) + "\n"));

    /// <summary>A path for what a test writes; nothing is there yet.</summary>
    public static string Output(string name)
    {
        var path = Path.Combine(Folder.Of("output"), name);
        System.IO.File.Delete(path);
        return path;
    }
}
