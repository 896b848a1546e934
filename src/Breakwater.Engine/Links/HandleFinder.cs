using Breakwater.Engine.Text;

namespace Breakwater.Engine.Links;

/// <summary>Finds the name or number by which a messenger knows somebody, behind the messenger's own: 微信abc123, Telegram: @name.</summary>
internal static class HandleFinder
{
    /// <summary>No messenger takes longer names; Telegram takes 32, WeChat 20, Line 20, e-mail-like ids 64.</summary>
    public const int MaxId = 64;

    private const int MinId = 3;
    private const int MinAmbiguousId = 4;

    // "add me on", "号是:", "ID -> ": between the name and the handle stand at most so many words and marks.
    private const int MaxFillers = 6;

    private const int MinPhone = 10;
    private const int MinQq = 5;
    private const int MaxQq = 12;

    private static readonly string[] Prefixes = [.. Enum.GetValues<Messenger>()
        .Select(messenger => messenger == Messenger.None ? "" : messenger.ToString().ToLowerInvariant() + ":")];

    /// <summary>What stands between the messenger's name and the handle.</summary>
    private enum Lead
    {
        /// <summary>Nothing that points at a handle.</summary>
        None,

        /// <summary>A colon or arrow.</summary>
        Mark,

        /// <summary>An @, "id", 号, 加, or nothing at all behind a name in a script without spaces.</summary>
        Sure,
    }

    /// <summary>Finds a handle behind a messenger's name that stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static bool TryFind(in Scan scan, Keyword keyword, int start, int end, out Mention mention)
    {
        var at = end;
        var lead = ReadLead(scan, ref at);
        lead = IsAdding(scan, start - 1) || scan.At(at) == '@' ? Lead.Sure : lead;
        var id = Id.Read(scan, at);
        if (keyword.Messenger != Messenger.Qq && !id.HasLetters && TryFindPhone(scan, keyword, lead, at, out mention))
        {
            return true;
        }

        mention = default;
        var isNamed = lead == Lead.Sure || scan.ClassAt(end - 1) is CharClass.Ideograph or CharClass.Unspaced;
        if (!IsBelieved(keyword, id, lead, isNamed) || IsOrdinary(scan, id))
        {
            return false;
        }

        var isSpaced = false;
        if (keyword.Messenger == Messenger.Qq)
        {
            var last = EndOfSpacedDigits(scan, id);
            isSpaced = last > id.End;
            id = id with { End = last };
        }

        mention = Handle(scan, keyword.Messenger, id) with
        {
            Traits = isSpaced ? MentionTraits.Disguised : isNamed || id.HasMarks ? MentionTraits.None : MentionTraits.Doubtful,
        };
        return true;
    }

    /// <summary>Finds @name by itself; which messenger is meant stays open.</summary>
    public static bool TryFindNameless(in Scan scan, int sign, out Mention mention)
    {
        mention = default;
        var id = Id.Read(scan, sign);
        if (id.Length <= MinAmbiguousId || !id.HasMarks || id.Digits == id.Length || scan.IsLetterOrDigit(sign - 1))
        {
            return false;
        }

        mention = Handle(scan, Messenger.None, id) with { Traits = MentionTraits.Doubtful };
        return true;
    }

    private static bool TryFindPhone(in Scan scan, Keyword keyword, Lead lead, int at, out Mention mention)
    {
        // WhatsApp knows people by their numbers alone: there a number is proof enough, even behind "wa".
        mention = default;
        return (lead != Lead.None || keyword.Is(KeywordRole.Messenger) || keyword.Messenger == Messenger.WhatsApp)
            && PhoneFinder.TryFind(scan, at, keyword.Messenger, out mention)
            && mention.Meant.Length >= MinPhone;
    }

    /// <summary>加微信, +v: an invitation to add, and no plus between numbers.</summary>
    private static bool IsAdding(in Scan scan, int at) => scan.At(at) == '加' || (scan.At(at) == '+' && !scan.IsDigit(at - 1));

    private static Lead ReadLead(in Scan scan, ref int at)
    {
        var lead = Lead.None;
        for (var filler = 0; filler < MaxFillers; filler++)
        {
            at = scan.SkipSpaces(at, 2);
            var c = scan.At(at);
            if (c is ':' or '=' or '>' or '~' or '(' or '[' or '"' or '\'' or '_' || IsDash(scan, at) || IsMark(scan, at))
            {
                lead = lead == Lead.None && c is not ('\'' or '(') ? Lead.Mark : lead;
                at += char.IsSurrogate(c) ? 2 : 1;
            }
            else if (scan.TryFindKeyword(at, out var word, out var end) && word.Is(KeywordRole.Filler) && !scan.IsDigit(end))
            {
                lead = IsNaming(scan.Chars[at..end]) ? Lead.Sure : lead;
                at = end;
            }
            else
            {
                break;
            }
        }

        return lead;
    }

    // A hyphen right between the name and what follows makes one word of them: whatsapp-77.example.com.
    private static bool IsDash(in Scan scan, int at) => scan.At(at) == '-' && (scan.IsSpace(at - 1) || !scan.IsLetterOrDigit(at + 1));

    private static bool IsMark(in Scan scan, int at) => scan.ClassAt(at) is CharClass.Symbol or CharClass.Emoji && scan.At(at) >= 0x80;

    private static bool IsNaming(ReadOnlySpan<char> filler) =>
        filler is "id" or "ids" or "username" or "user" or "nick" or "account" || filler[0] >= '\u0E00';

    private static bool IsBelieved(Keyword keyword, Id id, Lead lead, bool isNamed)
    {
        if (keyword.Messenger == Messenger.Qq)
        {
            return id.Digits == id.Length && id.Length is >= MinQq and <= MaxQq && (lead != Lead.None || keyword.Is(KeywordRole.Messenger));
        }

        if (!keyword.Is(KeywordRole.Messenger))
        {
            // 薇KAD534: in running Chinese letters and digits in one token are no word.
            var isMixed = id.HasLetters && id.HasMarks;
            return id.Length >= MinAmbiguousId && (lead == Lead.Sure || (isMixed && (lead == Lead.Mark || isNamed)));
        }

        return id.Length >= MinId
            && (id.HasMarks ? id.Digits < id.Length || id.Length >= MinQq : isNamed || lead != Lead.None);
    }

    /// <summary>微信pay, WhatsApp: group: words of these tables and of the business are no handles; nor is what goes on as a link.</summary>
    private static bool IsOrdinary(in Scan scan, Id id)
    {
        var word = scan.Chars[id.Start..id.End];
        return word is "pay" or "app" or "web" or "group" or "vip" or "link" or "official"
            || (Keywords.Shipped.TryFind(word, out var keyword) && !keyword.Is(KeywordRole.MaybeMessenger))
            || (scan.At(id.End) == '.' && scan.IsLetter(id.End + 1)) || scan.At(id.End) is '/' or '@'
            || (word.LastIndexOf('.') is var dot and > 0 && PublicSuffixes.Shipped.IsTopLevel(word[(dot + 1)..]));
    }

    /// <summary>The end of a number that goes on behind a space: 35141 73330. Single digits and long ones are something else.</summary>
    private static int EndOfSpacedDigits(in Scan scan, Id id)
    {
        const int minGroup = 3;
        var next = scan.EndOfDigits(id.End + 1, MaxQq);
        var group = next - id.End - 1;
        return scan.IsSpace(id.End) && group >= minGroup && id.Length + group <= MaxQq && !scan.IsLetterOrDigit(next) ? next : id.End;
    }

    private static Mention Handle(in Scan scan, Messenger messenger, Id id)
    {
        var meantStart = scan.Meant.Length;
        scan.Meant.Append(Prefixes[(int)messenger]);

        // Only at Line the @ is part of the name: official accounts have it, people do not.
        var start = scan.At(id.Start) == '@' && messenger is not (Messenger.Line or Messenger.None) ? id.Start + 1 : id.Start;
        for (var at = start; at < id.End; at++)
        {
            if (!scan.IsSpace(at))
            {
                scan.Meant.Append(scan.Chars[at]);
            }
        }

        return scan.Mention(MentionKind.Handle, id.Start, id.End, meantStart) with { Messenger = messenger };
    }

    /// <summary>Characters that may be a handle.</summary>
    /// <param name="Start">Where it begins, an @ included.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Length">How many characters it has without the @.</param>
    /// <param name="Digits">How many of them are digits.</param>
    /// <param name="Signs">How many are underscores.</param>
    /// <param name="HasLetters">Whether any of them is a letter.</param>
    private readonly record struct Id(int Start, int End, int Length, int Digits, int Signs, bool HasLetters)
    {
        /// <summary>Whether it has what words of a sentence have not.</summary>
        public bool HasMarks => Digits + Signs > 0;

        public static Id Read(in Scan scan, int start)
        {
            var (digits, signs, letters) = (0, 0, 0);
            var first = scan.At(start) == '@' ? start + 1 : start;
            var at = first;
            for (; at < Math.Min(scan.Chars.Length, first + MaxId); at++)
            {
                var c = scan.Chars[at];
                digits += char.IsAsciiDigit(c) ? 1 : 0;
                signs += c == '_' ? 1 : 0;
                var isInner = c is '.' or '-' && at > first && scan.At(at + 1) < 0x80 && scan.IsLetterOrDigit(at + 1);
                if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_' && !isInner)
                {
                    break;
                }

                letters += char.IsAsciiLetterLower(c) ? 1 : 0;
            }

            scan.Spend(at - first);
            return new Id(start, at, at - first, digits, signs, letters > 0);
        }
    }
}
