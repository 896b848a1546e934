using System.Globalization;

namespace Breakwater.Store.Files;

/// <summary>Where damaged files go: the folder <c>damaged</c> of a data folder.</summary>
/// <param name="root">The data folder.</param>
/// <param name="time">Names the files by the time at which they were set aside.</param>
internal sealed class DamagedFolder(string root, TimeProvider time)
{
    /// <summary>Moves a file out of the way and says so.</summary>
    public SetAsideFile SetAside(string path, string reason)
    {
        var name = Path.GetRelativePath(root, path);
        if (!File.Exists(path))
        {
            return new SetAsideFile(name, reason, "");
        }

        var stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        var plain = $"{name.Replace(Path.DirectorySeparatorChar, '_')}.{stamp}";
        var folder = Directory.CreateDirectory(Path.Combine(root, "damaged")).FullName;
        var target = Enumerable.Range(0, int.MaxValue)
            .Select(again => Path.Combine(folder, again == 0 ? plain : $"{plain}.{again}"))
            .First(free => !File.Exists(free));
        DurableFile.Replace(path, target);
        return new SetAsideFile(name, reason, Path.GetRelativePath(root, target));
    }
}
