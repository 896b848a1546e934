namespace Breakwater.Engine.Limits;

/// <summary>The parts of a ledger that a snapshot keeps.</summary>
internal sealed record LedgerState(
    SenderTable Senders, PairMemory Pairs, Groups Groups, SetTable<RecipientLine> Recipients,
    SetTable<StandingLine> Standings, LatestTable<RecentLine> Recent);
