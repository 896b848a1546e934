using Breakwater.Store.Files;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>The sealed files: a list in the database, which decides, and the files. A file is written, forced to disk and named before the commit that
/// lists it and takes its rows out of the open table; a file that no commit lists is left over and is removed at the next start.</summary>
/// <param name="folder">Folder of the sealed days.</param>
internal sealed class SealedDays(string folder)
{
    // One row that is asked for costs the unpacking of its group; below this, the groups' own descriptions begin to weigh.
    private const int GroupRows = 20_480;

    private List<SealedFile> _files = [];

    public IReadOnlyList<SealedFile> Files => _files;

    public static void Create(DuckDBConnection database) =>
        database.Run("CREATE TABLE IF NOT EXISTS sealed (kind VARCHAR, day DATE, first INTEGER, last INTEGER, hash VARCHAR)");

    public string PathOf(SealedFile file) => Path.Combine(folder, file.Name);

    public bool Has(string kind, DateOnly day) => _files.Exists(file => file.Kind == kind && file.Day == day);

    public IEnumerable<SealedFile> Of(string kind, DateOnly day) => _files.Where(file => file.Kind == kind && file.Day == day);

    /// <summary>Reads the list.</summary>
    public void Load(DuckDBConnection database) => _files = database.List(
        "SELECT kind, day, first, last, hash FROM sealed ORDER BY kind, day, first",
        row => new SealedFile(row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4)));

    /// <summary>The files that lie in the folder, without those of which a later one was made.</summary>
    public IReadOnlyList<SealedFile> Found()
    {
        var found = Lying().Select(path => SealedFile.Parse(Path.GetRelativePath(folder, path))).OfType<SealedFile>().ToList();
        return [.. found.Where(file => !found.Exists(other => other.Supersedes(file)))];
    }

    /// <summary>What lies in the folder and is on no list: what was made anew, or what a crash left between a file and the commit that would have listed it.</summary>
    public IReadOnlyList<string> Unlisted()
    {
        var listed = _files.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        return [.. Lying().Where(path => !listed.Contains(path))];
    }

    public void RemoveUnlisted()
    {
        foreach (var path in Unlisted())
        {
            DurableFile.Delete(path);
        }
    }

    /// <summary>Writes rows as a file of a day; it is not listed yet.</summary>
    /// <param name="database">Where the rows are.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="day">The day.</param>
    /// <param name="parts">First and last part; both one more than the last there is for new rows.</param>
    /// <param name="rows">The query for the rows.</param>
    public SealedFile Write(DuckDBConnection database, string kind, DateOnly day, (int First, int Last) parts, string rows)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, SealedFile.FolderOf(kind, day))).FullName;
        var draft = Path.Combine(target, "draft.tmp");
        database.Run($"COPY ({rows}) TO {Sql.Literal(draft)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {GroupRows})");
        DurableFile.Sync(draft);
        var file = new SealedFile(kind, day, parts.First, parts.Last, DurableFile.HashOf(draft)[..SealedFile.HashDigits]);
        DurableFile.Replace(draft, PathOf(file));
        return file;
    }

    public int NextPart(string kind, DateOnly day) => Of(kind, day).Select(file => file.Last + 1).DefaultIfEmpty(1).Max();

    /// <summary>Lists a file, in the transaction of its rows.</summary>
    public static void List(DuckDBConnection database, SealedFile file) => database.Run(
        $"INSERT INTO sealed VALUES ($kind, {Sql.Literal(file.Day)}, $first, $last, $hash)",
        ("kind", file.Kind), ("first", file.First), ("last", file.Last), ("hash", file.Hash));

    /// <summary>Takes a file off the list; it is deleted after the commit.</summary>
    public static void Unlist(DuckDBConnection database, SealedFile file) =>
        database.Run($"DELETE FROM sealed WHERE kind = $kind AND day = {Sql.Literal(file.Day)} AND hash = $hash", ("kind", file.Kind), ("hash", file.Hash));

    /// <summary>What is wrong with a file, or null.</summary>
    public string? Damage(SealedFile file) =>
        !File.Exists(PathOf(file)) ? "it is missing"
        : DurableFile.HashOf(PathOf(file))[..SealedFile.HashDigits] != file.Hash ? "it is not what was sealed: its hash is another"
        : null;

    private IEnumerable<string> Lying() =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
