using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Breakwater.Tests.Cli;

/// <summary>Runs the program as a process of its own, for what a process decides once: which instructions of the processor it uses.</summary>
internal static class Child
{
    private static readonly string Host = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Runs it with some variables of the environment set.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static async Task<string> Run(IEnumerable<string> variables, params string[] args)
    {
        var start = new ProcessStartInfo(Host, [Path.Combine(AppContext.BaseDirectory, "breakwater.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in variables)
        {
            start.Environment[variable] = "0";
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await error));
        return output;
    }
}
