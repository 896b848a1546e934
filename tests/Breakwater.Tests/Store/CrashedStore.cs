namespace Breakwater.Tests.Store;

/// <summary>The files of a store as a crash leaves them: copied while it is open. Some events are sealed, some in the database, some in its log alone.</summary>
public sealed class CrashedStore : IAsyncLifetime
{
    public const int Sealed = 40;
    public const int Checkpointed = 30;
    public const int Logged = 20;

    public string Path { get; } = Directory.CreateTempSubdirectory("breakwater-crash-").FullName;

    public async ValueTask InitializeAsync()
    {
        using var folder = new StoreFolder();
        await using var store = folder.Open(new() { SealAfter = TimeSpan.Zero, MemoryMiB = 256 });
        await store.AppendAsync([.. Enumerable.Range(0, Sealed).Select(i => StoreFolder.Message($"sealed{i}", StoreFolder.Noon.AddDays(-2)))]);
        await store.AppendAsync([.. Enumerable.Range(0, Checkpointed).Select(i => StoreFolder.Message($"checkpointed{i}"))]);
        await store.MaintainAsync();
        for (var i = 0; i < Logged; i++)
        {
            await store.AppendAsync([StoreFolder.Message($"logged{i}")]);
        }

        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => System.IO.Path.GetFileName(file) != "lock"))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(folder.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Path, recursive: true);
        return ValueTask.CompletedTask;
    }
}
