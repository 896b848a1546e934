using System.Diagnostics;
using System.Globalization;

namespace Breakwater.Tests.Store;

/// <summary>A process that appends to a store until it is killed or was refused often enough.</summary>
internal sealed class WriterProcess : IDisposable
{
    public const int BatchSize = 7;

    private readonly Process _process;
    private readonly List<int> _stored = [];
    private readonly List<int> _refused = [];
    private readonly TaskCompletionSource _enough = new();
    private readonly int _enoughBatches;

    private WriterProcess(ProcessStartInfo start, int enoughBatches)
    {
        _enoughBatches = enoughBatches;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
        Output = Task.Run(ReadAsync);
    }

    /// <summary>First numbers of the batches that were acknowledged.</summary>
    public IReadOnlyList<int> Stored => _stored;

    /// <summary>First numbers of the batches that were refused, in the order of their answers.</summary>
    public IReadOnlyList<int> Refused => _refused;

    /// <summary>Completed when the process has ended and all that it said is read.</summary>
    public Task Output { get; }

    public static string Program => Path.Combine(AppContext.BaseDirectory, "Breakwater.StoreWriter");

    public static WriterProcess Start(string folder, int first, int enoughBatches) =>
        new(new ProcessStartInfo(Program, [folder, first.ToString(CultureInfo.InvariantCulture), "60"]), enoughBatches);

    /// <summary>Starts it on a disk of its own, and copies what is there to a folder when it ends.</summary>
    public static WriterProcess StartOnSmallDisk(string mountPoint, string copy, int megabytes) => new(
        new ProcessStartInfo("unshare",
        [
            "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs -o size={megabytes}m none \"$0\" && \"$1\" \"$0\" 0 5000; cp -a \"$0/.\" \"$2\"", mountPoint, Program, copy,
        ]),
        int.MaxValue);

    /// <summary>Whether this host lets a test have a small disk.</summary>
    public static bool HasSmallDisks(string mountPoint)
    {
        try
        {
            using var probe = Process.Start("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", mountPoint]);
            probe.WaitForExit();
            return probe.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Kills it as kill -9 does, once enough batches were acknowledged.</summary>
    public async Task KillAsync()
    {
        await Task.WhenAny(_enough.Task, Output);
        _process.Kill();
        await Output;
    }

    public void Dispose() => _process.Dispose();

    private async Task ReadAsync()
    {
        // A line without its full stop was cut off by the kill, and acknowledges nothing.
        while (await _process.StandardOutput.ReadLineAsync() is { } line && line.EndsWith('.'))
        {
            var words = line.TrimEnd('.').Split(' ');
            (words[0] == "stored" ? _stored : _refused).Add(int.Parse(words[1], CultureInfo.InvariantCulture));
            if (_stored.Count >= _enoughBatches)
            {
                _enough.TrySetResult();
            }
        }

        await _process.WaitForExitAsync();
    }
}
