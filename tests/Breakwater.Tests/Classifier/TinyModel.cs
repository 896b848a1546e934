using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Classifier;

/// <summary>A model of a handful of sentences, written for the tests, for what needs any model at all.</summary>
internal static class TinyModel
{
    public static readonly string[] Ham =
    [
        "running late, see you at 8", "did you feed the cat this morning?", "thanks for dinner, it was lovely", "can you pick up milk on the way home",
        "meeting moved to 3 pm, same room", "happy birthday! see you on saturday", "ok call you when i am done with work", "the train is delayed again, start without me",
        "he said he left the keys with his neighbour", "lol that was so funny, tell me more tomorrow",
    ];

    public static readonly string[] Spam =
    [
        "WINNER! You have won a £1000 cash prize, call 09061701461 to claim now", "Your parcel is held, pay £1.99 at http://parcel-fee.top/x",
        "FREE entry: text WIN to 80086 to claim your prize", "Urgent! Your account is locked, verify at http://secure-login.top/a",
        "Cheap designer bags 90% off, visit http://bags-outlet.shop today", "You are selected for a guaranteed loan, call 08001234567 now",
        "Claim your free voucher at http://voucher-win.click before midnight", "Hot girls near you, text CHAT to 69988 now, £1.50/msg",
        "Final notice: unpaid toll fee £4.99, pay at http://toll-pay.top/9", "Earn $500 a day from home, add WhatsApp +12025550143",
    ];

    public static SpamModel Model { get; } = Train(new LearnerOptions());

    public static SpamModel Train(LearnerOptions options)
    {
        var learner = new Learner(options);
        foreach (var (ham, spam) in Ham.Zip(Spam))
        {
            learner.Remember(FeaturesOf(ham), isSpam: false);
            learner.Remember(FeaturesOf(spam), isSpam: true);
        }

        learner.Fit();
        var model = learner.ToModel();
        var calibrations = new Calibration[model.Calibrations.Length];
        Array.Fill(calibrations, new Calibration(4, 0));
        return model.With(calibrations);
    }

    public static FeatureVector FeaturesOf(string text)
    {
        var understanding = new Understanding();
        understanding.Read(new Message { Text = text });
        return understanding.Features.ToVector();
    }
}
