using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Lab.Senders;

/// <summary>Tells of a text what a simulation's events tell, as a client would.</summary>
internal sealed class TextTeller(TextTold told)
{
    private const int LeastDigits = 5;

    private readonly FoldedText _folded = new();
    private readonly MentionList _mentions = new();
    private readonly Fingerprinter _fingerprinter = new();

    public Message Tell(string text, Message message)
    {
        switch (told)
        {
            case TextTold.Text:
                return message with { Text = text };
            case TextTold.Fingerprint:
                Read(text);
                _fingerprinter.Take(_folded, _mentions);
                return message with { Fingerprint = _fingerprinter.Current.Template };
            case TextTold.Hint:
                Read(text);
                return message with { Hint = new Hint(Has(MentionKind.Link), Has(MentionKind.Phone) || HasCode(text)) };
            default:
                return message;
        }
    }

    private void Read(string text)
    {
        _folded.Fold(text);
        _mentions.Find(text, _folded);
    }

    private bool Has(MentionKind kind)
    {
        foreach (ref readonly var mention in _mentions.All)
        {
            if (mention.Kind == kind && !mention.Is(MentionTraits.Doubtful))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCode(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run == LeastDigits)
            {
                return true;
            }
        }

        return false;
    }
}
