namespace Breakwater.Engine.Signals;

/// <summary>Tells texts that ask for nothing and hide nothing: what phishing cannot do without is a way back to the phisher.</summary>
public static class PlainText
{
    // A message with none of these asks its reader to go nowhere and to call nobody.
    private const ulong Leads =
        1UL << (int)SignalId.Link | 1UL << (int)SignalId.ContactInvite | 1UL << (int)SignalId.ContactEmail | 1UL << (int)SignalId.ContactPhone
        | 1UL << (int)SignalId.ContactShortCode | 1UL << (int)SignalId.ContactHandle | 1UL << (int)SignalId.ContactWallet;

    // Those that are seldom an accident.
    private const ulong Tricks =
        1UL << (int)SignalId.TextInvisible | 1UL << (int)SignalId.TextReversed | 1UL << (int)SignalId.TextMarkStack | 1UL << (int)SignalId.TextHomoglyph
        | 1UL << (int)SignalId.TextStyled | 1UL << (int)SignalId.TextSpaced | 1UL << (int)SignalId.TextHomophone | 1UL << (int)SignalId.TextSplitRadical;

    /// <summary>Whether a text that raised these signals leads nowhere and hides nothing.</summary>
    public static bool IsPlain(SignalList signals) => (signals.Mask & (Leads | Tricks)) == 0;

    /// <summary>Whether such a text gives a one-time code.</summary>
    public static bool IsPlainCode(SignalList signals) => signals.Has(SignalId.NoticeOneTimeCode) && IsPlain(signals);
}
