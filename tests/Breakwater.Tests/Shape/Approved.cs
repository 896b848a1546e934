using System.Runtime.CompilerServices;

namespace Breakwater.Tests.Shape;

/// <summary>Compares a text with the approved one that lies beside the test; a difference is written to a .received.txt file.</summary>
internal static class Approved
{
    public static void Verify(string received, string name, [CallerFilePath] string test = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(test)!, $"{name}.approved.txt");
        var receivedFile = Path.ChangeExtension(approvedFile, null)[..^".approved".Length] + ".received.txt";
        received = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (approved == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"{name} is not as approved. If the change is meant, approve it:\n  mv {receivedFile} {approvedFile}\n\n{FirstDifference(approved, received)}");
    }

    private static string FirstDifference(string approved, string received)
    {
        var (a, r) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(a.Length, r.Length)).First(i => a.ElementAtOrDefault(i) != r.ElementAtOrDefault(i));
        return $"line {line + 1}\n  approved: {a.ElementAtOrDefault(line)}\n  received: {r.ElementAtOrDefault(line)}";
    }
}
