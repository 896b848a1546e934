namespace Breakwater.Engine.Limits;

/// <summary>Places for senders' lines, made in blocks as they are needed; a place that became free is taken again first.</summary>
internal sealed class SenderLines(int capacity)
{
    /// <summary>Lines of a block: one megabyte.</summary>
    public const int BlockLines = 1 << BlockBits;

    private const int BlockBits = 14;

    private readonly SenderLine[][] _blocks = new SenderLine[(capacity + BlockLines - 1) / BlockLines][];

    // Free places are a list through their keys: each names the next, plus one.
    private int _free = -1;

    /// <summary>Places that were ever taken; all lie below this.</summary>
    public int Used { get; private set; }

    public ref SenderLine this[int slot] => ref _blocks[slot >> BlockBits][slot & (BlockLines - 1)];

    /// <summary>A place, or -1 if all are taken.</summary>
    public int Take()
    {
        if (_free >= 0)
        {
            var slot = _free;
            _free = (int)this[slot].Key - 1;
            return slot;
        }

        if (Used == capacity)
        {
            return -1;
        }

        _blocks[Used >> BlockBits] ??= new SenderLine[BlockLines];
        return Used++;
    }

    public void Free(int slot)
    {
        this[slot] = new SenderLine { Key = (ulong)(_free + 1), Traits = SenderTraits.None };
        _free = slot;
    }

    /// <summary>The blocks in use, and where free places begin, to be kept.</summary>
    internal (int Used, int Free) State
    {
        get => (Used, _free);
        set
        {
            (Used, _free) = value;
            for (var block = 0; block * BlockLines < Used; block++)
            {
                _blocks[block] = new SenderLine[BlockLines];
            }
        }
    }

    internal Span<SenderLine> Block(int block) => _blocks[block];
}
