using Breakwater.Store.Files;
using DuckDB.NET.Data;

namespace Breakwater.Store.Events;

/// <summary>Opens the event database and proves it: each block and each sealed file is read against its checksum. What fails is set aside and
/// named; nothing is repaired by guessing. Without its log the database is what it was at the last checkpoint, without itself it is the sealed days.</summary>
internal sealed class Startup(EventDatabase database, PositionMark mark, DamagedFolder damaged, KnownIds known)
{
    // What DuckDB says of a damaged file. Anything else (a full disk, a lock, a lack of memory) is no damage, and goes to the caller.
    private static readonly string[] SignsOfDamage =
        ["Corrupt", "checksum", "not a valid DuckDB", "enough bytes", "replaying WAL", "Serialization Error", "deserializ"];

    private readonly List<SetAsideFile> _setAside = [];

    /// <summary>A copy of the log, taken before it is read, since DuckDB forgets a log that it could read only in part.</summary>
    private string LogCopy => database.Log + ".copy";

    public Recovery Run()
    {
        CopyLog();
        if (!TryOpen(out var reason) && File.Exists(database.Log))
        {
            SetAside(database.Log, reason);
            TryOpen(out reason);
        }

        if (reason.Length > 0)
        {
            SetAside(database.Path, reason);
            database.Open();
            Adopt();
        }

        SetAsideDamagedDays();
        ClearUnlisted();
        database.MakeViews();
        RecountIfLost(reason.Length > 0);
        LoadIds();
        return Conclude();
    }

    /// <summary>Reads the ids of open events.</summary>
    public void LoadIds()
    {
        known.Clear();
        foreach (var table in EventDatabase.Tables)
        {
            using var command = database.Writer.Command($"SELECT id FROM {table.Open}");
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                known.Add(table, rows.GetString(0));
            }
        }
    }

    /// <summary>Position of the last event there is, or was.</summary>
    public static long LastPosition(EventDatabase database) =>
        EventDatabase.Tables.Select(table => $"SELECT max(position) FROM {table.Name}")
            .Append("SELECT max(value) FROM counters WHERE name = 'position'")
            .Max(query => database.Writer.Scalar<long>(query));

    private void CopyLog()
    {
        File.Delete(LogCopy);
        try
        {
            if (File.Exists(database.Log))
            {
                File.Copy(database.Log, LogCopy);
            }
        }
        catch (IOException)
        {
            // On a full disk a store must open all the same; what is missing will be named, only the copy cannot be kept.
            File.Delete(LogCopy);
        }
    }

    private bool TryOpen(out string reason)
    {
        try
        {
            database.Open();
            ReadAll();
            reason = "";
            return true;
        }
        catch (DuckDBException exception) when (Array.Exists(SignsOfDamage, sign => exception.Message.Contains(sign, StringComparison.OrdinalIgnoreCase)))
        {
            database.Close();
            reason = exception.Message;
            return false;
        }
    }

    // DuckDB proves a block when it reads it: so all are read.
    private void ReadAll()
    {
        foreach (var table in EventDatabase.Tables.Select(table => table.Open).Concat([Rollups.Hourly, Rollups.HourlyCampaigns, "sealed", "counters"]))
        {
            database.Writer.Run($"SELECT bit_xor(hash(each)) FROM {table} each");
        }
    }

    private void SetAside(string path, string reason) => _setAside.Add(damaged.SetAside(path, reason));

    private void Adopt()
    {
        foreach (var file in database.Sealed.Found())
        {
            SealedDays.List(database.Writer, file);
        }

        database.Sealed.Load(database.Writer);
    }

    private void SetAsideDamagedDays()
    {
        foreach (var file in database.Sealed.Files)
        {
            if (database.Sealed.Damage(file) is { } damage)
            {
                SetAside(database.Sealed.PathOf(file), damage);
                SealedDays.Unlist(database.Writer, file);
            }
        }

        database.Sealed.Load(database.Writer);
    }

    private void ClearUnlisted()
    {
        if (_setAside.Count == 0)
        {
            database.Sealed.RemoveUnlisted();
        }
        else
        {
            // Where something is damaged, nothing is deleted.
            database.Sealed.Unlisted().ToList().ForEach(path => SetAside(path, "it is on no list"));
        }
    }

    private void RecountIfLost(bool isLost)
    {
        if (isLost)
        {
            Rollups.Recount(database.Writer);
        }
    }

    private Recovery Conclude()
    {
        var there = LastPosition(database);
        var isMissing = mark.AtStart > there;
        if (isMissing && _setAside.Count == 0 && File.Exists(LogCopy))
        {
            SetAside(LogCopy, "it was cut off: events behind its end had been acknowledged");
        }

        File.Delete(LogCopy);
        var last = Math.Max(there, mark.AtStart);
        if (isMissing)
        {
            // No position is ever given twice, and what is missing is told once.
            database.Writer.Run("INSERT INTO counters VALUES ('position', $last)", ("last", last));
        }

        return new Recovery(last, _setAside, isMissing ? there + 1 : 0, isMissing ? mark.AtStart : 0);
    }
}
