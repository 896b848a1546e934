using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Cli;

/// <summary>A model that knows a dozen sentences, enough to tell a prize from a plan for the evening.</summary>
internal static class LittleModel
{
    private static readonly string[] Ham =
    [
        "shall we meet at the station at eight", "I am late, start dinner without me", "thanks for the photos of the garden",
        "can you bring the keys tomorrow", "the meeting was moved to monday", "happy birthday, see you on sunday",
    ];

    private static readonly string[] Spam =
    [
        "you won a free prize, claim your cash now", "claim your reward today at prize-claim.top", "cheap replica watches, free shipping",
        "your account is locked, verify at secure-login.top", "urgent: pay the fee for your parcel now", "earn cash from home, reply now",
    ];

    private static readonly Lazy<string> File = new(Train);

    /// <summary>The file it lies in.</summary>
    public static string Path => File.Value;

    private static string Train()
    {
        var learner = new Learner(new LearnerOptions());
        var understanding = new Understanding();
        foreach (var (texts, isSpam) in new[] { (Ham, false), (Spam, true) })
        {
            foreach (var text in texts)
            {
                understanding.Read(new Message { Text = text });
                learner.Remember(understanding.Features.ToVector(), isSpam);
            }
        }

        learner.Fit();
        var model = learner.ToModel();
        var calibrations = new Calibration[model.Calibrations.Length];
        Array.Fill(calibrations, new Calibration(4, 0));
        var path = System.IO.Path.Combine(Folder.Of(nameof(LittleModel)), "little.bwm");
        System.IO.File.WriteAllBytes(path, ModelFile.Write(model.With(calibrations)));
        return path;
    }
}
