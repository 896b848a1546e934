using Breakwater.Store.Files;

namespace Breakwater.Store.Events;

/// <summary>Makes one file of the parts of a day, folds the roll-ups, and writes the database anew, so that nothing is left on disk of what was deleted.</summary>
internal static class Compaction
{
    public static void Compact(EventDatabase database)
    {
        var parts = database.Sealed.Files.GroupBy(file => (file.Kind, file.Day)).Where(day => day.Count() > 1).Select(day => day.ToList()).ToList();
        parts.ForEach(files => Sealing.Rewrite(database, files, replaced: ""));
        Rollups.Fold(database.Writer);
        WriteAnew(database);
    }

    /// <summary>Copies the database into a new file and takes that one: deleted rows lie in the old one until their blocks are used again.</summary>
    public static void WriteAnew(EventDatabase database)
    {
        var fresh = database.Path + ".new";
        File.Delete(fresh);
        var name = database.Writer.Scalar<string>("SELECT current_database()");
        database.Writer.Run($"ATTACH {Sql.Literal(fresh)} AS fresh");
        database.Writer.Run($"COPY FROM DATABASE \"{name}\" TO fresh");
        database.Writer.Run("DETACH fresh");
        database.Alone(() =>
        {
            database.Close();
            DurableFile.Sync(fresh);
            DurableFile.Replace(fresh, database.Path);
            database.Open();
            database.MakeViews();
        });
    }
}
