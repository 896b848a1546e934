namespace Breakwater.Engine.Limits;

/// <summary>The parts of a ledger that a snapshot keeps.</summary>
internal sealed record LedgerState(
    SenderTable Senders, PairMemory Pairs, SetTable<GroupLine> Groups, SetTable<RecipientLine> Recipients,
    SetTable<StandingLine> Standings, SetTable<RecentLine> Recent);
