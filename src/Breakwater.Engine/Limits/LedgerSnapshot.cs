using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Limits;

/// <summary>Writes a ledger to a stream and reads it back: magic number, version, options, parts, checksum. The key is not written: who restores must know it.</summary>
/// <remarks>The parts are memory as it is on little-endian hosts, which all supported ones are.</remarks>
public static class LedgerSnapshot
{
    private const uint Magic = 0x474C5742; // BWLG
    private const uint Version = 1;

    /// <summary>Writes a snapshot.</summary>
    public static void Write(Ledger ledger, Stream stream)
    {
        var writer = new CheckedWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(SizesOf(ledger.Options));
        writer.Write(ledger.Times);
        var state = ledger.State;
        writer.Write(state.Senders.Lines.State);
        for (var block = 0; block * SenderLines.BlockLines < state.Senders.Lines.Used; block++)
        {
            writer.Write(MemoryMarshal.AsBytes(state.Senders.Lines.Block(block)));
        }

        writer.Write(state.Senders.Queue.State);
        writer.Write(state.Senders.State);
        writer.Write(state.Pairs.Half);
        foreach (var part in PartsOf(state))
        {
            writer.Write(part());
        }

        writer.Finish();
    }

    /// <summary>Reads a snapshot into a new ledger.</summary>
    /// <param name="stream">The snapshot.</param>
    /// <param name="options">The options that the ledger was made with.</param>
    /// <exception cref="InvalidDataException">It is no snapshot, of another version, made with other sizes, truncated or damaged.</exception>
    public static Ledger Read(Stream stream, LedgerOptions options)
    {
        var ledger = new Ledger(options);
        var reader = new CheckedReader(stream);
        if (reader.Read<uint>() != Magic)
        {
            throw new InvalidDataException("this is no snapshot of a ledger");
        }

        if (reader.Read<uint>() is var version && version != Version)
        {
            throw new InvalidDataException($"the snapshot is of version {version}; this program reads version {Version}");
        }

        if (reader.Read<Sizes>() is var sizes && sizes != SizesOf(options))
        {
            throw new InvalidDataException(
                $"the snapshot is of a ledger with another key or of other sizes: {sizes.Senders} senders, {sizes.PairLines} lines of pairs");
        }

        ReadParts(ledger, reader);
        return ledger;
    }

    private static void ReadParts(Ledger ledger, CheckedReader reader)
    {
        var state = ledger.State;
        ledger.Times = reader.Read<(EventClock, long)>();
        var (used, free) = reader.Read<(int, int)>();
        if (used < 0 || used > ledger.Options.Senders || free < -1 || free >= used)
        {
            throw new InvalidDataException("the snapshot is damaged: its senders do not fit");
        }

        state.Senders.Lines.State = (used, free);
        for (var block = 0; block * SenderLines.BlockLines < used; block++)
        {
            reader.Read(MemoryMarshal.AsBytes(state.Senders.Lines.Block(block)));
        }

        var queue = reader.Read<(int, int)>();
        var counts = reader.Read<(int, int, long, long)>();
        state.Pairs.Half = reader.Read<uint>();
        foreach (var part in PartsOf(state))
        {
            reader.Read(part());
        }

        // What follows trusts the bytes, so they are checked first.
        reader.Finish();
        state.Senders.Queue.State = queue;
        state.Senders.State = counts;
    }

    private delegate Span<byte> Part();

    private static Part[] PartsOf(LedgerState state) =>
    [
        () => state.Senders.Queue.Bytes, () => state.Pairs.Bytes,
        () => state.Groups.Lines.KeyBytes, () => state.Groups.Lines.LineBytes, () => state.Recipients.KeyBytes, () => state.Recipients.LineBytes,
        () => state.Standings.KeyBytes, () => state.Standings.LineBytes, () => state.Recent.KeyBytes, () => state.Recent.NextBytes,
        () => MemoryMarshal.AsBytes(state.Recent.Lines),
    ];

    private static Sizes SizesOf(LedgerOptions options) =>
        new(options.Senders, options.PairLines, options.Groups, options.Recipients, options.Standings, Unsafe.SizeOf<SenderLine>(),
            new KeyedHash(options.Key.Low, options.Key.High).Of(Magic, Version));

    private readonly record struct Sizes(int Senders, int PairLines, int Groups, int Recipients, int Standings, int Line, ulong KeyCheck);
}
