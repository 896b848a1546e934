namespace Breakwater.Engine.Text;

/// <summary>What the folding table says of one code point, packed into 32 bits.</summary>
/// <remarks>Bits 0-15 the folded character or the index of a sequence; 16-19 class; 20-23 trick; 24-28 script; 29-30 kind.</remarks>
internal readonly struct FoldingEntry(uint packed)
{
    /// <summary>What becomes of the code point.</summary>
    internal enum Fate : byte
    {
        /// <summary>It stays itself.</summary>
        Kept,

        /// <summary>It becomes one character of the BMP.</summary>
        Mapped,

        /// <summary>It becomes several characters.</summary>
        Expanded,

        /// <summary>It vanishes.</summary>
        Dropped,
    }

    public FoldingEntry(Fate fate, CharClass charClass, Script script, Trick trick, ushort target)
        : this(target | ((uint)charClass << 16) | ((uint)trick << 20) | ((uint)script << 24) | ((uint)fate << 29))
    {
    }

    public uint Packed => packed;

    public ushort Target => (ushort)packed;

    public CharClass Class => (CharClass)((packed >> 16) & 0xF);

    public Trick Trick => (Trick)((packed >> 20) & 0xF);

    public Script Script => (Script)((packed >> 24) & 0x1F);

    public Fate Outcome => (Fate)((packed >> 29) & 0x3);
}
