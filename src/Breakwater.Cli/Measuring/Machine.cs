using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Breakwater.Cli.Measuring;

/// <summary>The machine that figures were taken on.</summary>
/// <param name="Processor">Its processor.</param>
/// <param name="Cores">Cores that this process may use.</param>
/// <param name="VectorBits">Width of the vectors that .NET uses.</param>
/// <param name="Runtime">The runtime.</param>
/// <param name="System">The operating system.</param>
/// <param name="Clock">The clock that was read.</param>
internal sealed record Machine(string Processor, int Cores, int VectorBits, string Runtime, string System, string Clock)
{
    private const string ProcessorFile = "/proc/cpuinfo";
    private const string ModelField = "model name";

    /// <summary>This machine.</summary>
    public static Machine This() => new(
        NameOfProcessor(),
        Environment.ProcessorCount,
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        ThreadClock.Name);

    private static string NameOfProcessor()
    {
        var line = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith(ModelField, StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
