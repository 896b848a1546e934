using System.Text;

namespace Breakwater.Tests.Cli;

/// <summary>Gives no more than the rest of a line at a time, as a person does who types; tells before each.</summary>
internal sealed class SlowStream(string text, Action beforeRead) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        beforeRead();
        var rest = Unread();
        var end = rest.IndexOf((byte)'\n');
        return base.Read(buffer, offset, end < 0 ? count : Math.Min(count, end + 1));
    }

    private ReadOnlySpan<byte> Unread() => ToArray().AsSpan((int)Position);
}
