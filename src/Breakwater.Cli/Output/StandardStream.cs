using System.Runtime.InteropServices;

namespace Breakwater.Cli.Output;

/// <summary>Standard output or error of a Unix process, which says when its reader has gone: <c>breakwater check big.txt | head</c> must end.</summary>
/// <remarks>The console stream of .NET ignores a closed pipe, so that a gigabyte would be judged for nobody; a FileStream notices,
/// but keeps an offset of its own and overwrites what other programs of the same script wrote to the file.
/// And this one asks for no culture, so it can still speak when ICU is missing.</remarks>
/// <param name="descriptor">Number of the stream.</param>
internal sealed partial class StandardStream(int descriptor) : Stream
{
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;
    private const int InterruptedCall = 4;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int BrokenPipe = 32;
    private const short ReadyToWrite = 4;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Standard output of this process.</summary>
    public static Stream Output() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(OutputDescriptor);

    /// <summary>Standard error of this process.</summary>
    public static Stream Error() => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new StandardStream(ErrorDescriptor);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = WriteSome(descriptor, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error is InterruptedCall or WouldBlockOnLinux or WouldBlockOnMac)
            {
                Wait();
                continue;
            }

            if (descriptor == OutputDescriptor)
            {
                throw new OutputLostException($"the output cannot be written: {Marshal.GetPInvokeErrorMessage(error)}", error == BrokenPipe);
            }

            // Nobody hears the complaints; the work goes on.
            return;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Wait()
    {
        var wait = new Waiting { Descriptor = descriptor, Events = ReadyToWrite };
        _ = Poll(ref wait, 1, -1);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteSome(int descriptor, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Waiting waiting, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Waiting
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
