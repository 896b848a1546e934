namespace Breakwater.Store.Events;

/// <summary>What an export is written as.</summary>
public enum ExportFormat : byte
{
    /// <summary>Parquet with zstd, as sealed days are.</summary>
    Parquet,

    /// <summary>CSV with a header line.</summary>
    Csv,

    /// <summary>A JSON object on each line.</summary>
    Ndjson,
}
