using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Shape;

/// <summary>The C# of the README, so that the compiler reads it too: the usings above and the lines between the marks below.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // README: from here
        var judge = new Judge(ModelFile.Read(File.ReadAllBytes("models/default.bwm")));
        var message = new Message { Text = "Your parcel is held, pay £1.99 at http://royalmail-redelivery.top/x" };
        var decision = judge.Decide(message);
        Console.WriteLine($"{ActionNames.Of(decision.Action)}, score {decision.Score:0.000}, rule {decision.Rule.Name}");
        var words = new DecisionText(judge, message);
        foreach (var reason in decision.Reasons)
        {
            Console.WriteLine($"{SignalNames.Of(reason.Signal)}: {words.Of(reason)}");
        }

        // README: to here
    }
}
