using System.Globalization;
using System.Text;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;

namespace Breakwater.Cli.Output;

/// <summary>Shows decisions to people: what happens, the score, the text on one line, the reasons under it.</summary>
internal sealed class PlainVerdicts : VerdictWriter
{
    private const int MinTextWidth = 20;
    private const int BufferSize = 1 << 16;
    private const string Indent = "    ";

    private static readonly int SignalWidth = Enum.GetValues<SignalId>().Max(signal => SignalNames.Of(signal).Length);

    private readonly Surroundings _surroundings;
    private readonly StreamWriter _output;
    private readonly Paint _paint;

    public PlainVerdicts(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _paint = new Paint(surroundings.HasColor);
        _output = new StreamWriter(surroundings.Output, new UTF8Encoding(false), BufferSize, leaveOpen: true) { NewLine = "\n" };
    }

    public override void Write(Judge judge, Verdict verdict)
    {
        var decision = verdict.Decision;
        var action = ActionNames.Of(decision.Action).PadRight(5);
        var score = decision.Score.ToString("0.000", CultureInfo.InvariantCulture);
        _output.Write($"{_paint.Of(action, Paint.Bold, ColorOf(decision.Action))} {score}  ");
        _output.WriteLine(verdict.Highlights is null || verdict.Message.Text.Length == 0 ? Cut(TextOf(verdict.Message), action.Length + score.Length + 3) : EvidenceText.Of(judge, verdict, _paint));
        var text = new DecisionText(judge, verdict.Message);
        foreach (ref readonly var reason in decision.Reasons)
        {
            WriteReason(reason, text.Of(reason), verdict.Highlights is not null);
        }

        if (decision.RetryAfter > TimeSpan.Zero)
        {
            _output.WriteLine($"{Indent}{_paint.Of("retry".PadRight(SignalWidth), Paint.Dim)}  after {TimeText.Of(decision.RetryAfter)}");
        }

        if (verdict.Highlights is not null)
        {
            _output.WriteLine($"{Indent}{_paint.Of("rule", Paint.Dim)} {decision.Rule.Name}, {_paint.Of("policy", Paint.Dim)} {decision.Policy.Hash}");
        }
    }

    public override void WriteError(string file, long line, string error)
    {
        Flush();
        _surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(file)}:{line}: {Cut(error, 0)}"));
    }

    public override void Flush() => _output.Flush();

    public override void Dispose() => _output.Dispose();

    private static string TextOf(Message message) => message.Text.Length > 0 || message.Sender.Kind == AddressKind.None ? message.Text : $"(no text) from {message.Sender}";

    private static string ColorOf(DecisionAction action) => action switch
    {
        DecisionAction.Block => Paint.Red,
        DecisionAction.Junk or DecisionAction.Limit => Paint.Yellow,
        _ => Paint.Green,
    };

    private void WriteReason(in Reason reason, string detail, bool withWeight)
    {
        var signal = SignalNames.Of(reason.Signal).PadRight(SignalWidth);
        var weight = withWeight ? reason.Weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture).PadLeft(7) + "  " : "";
        var shown = Cut(detail, Indent.Length + SignalWidth + 2 + weight.Length);
        _output.WriteLine($"{Indent}{_paint.Of(signal, Paint.Dim)}  {weight}{shown}".TrimEnd());
    }

    private string Cut(string text, int taken) => VisibleText.Of(text, Math.Max(_surroundings.Width - taken, MinTextWidth));
}
