namespace Breakwater.Cli.Measuring;

/// <summary>What a message costs at one size of the index, in nanoseconds of CPU time.</summary>
/// <param name="Wordings">Wordings remembered.</param>
/// <param name="Placing">Placing alone, in the best batch.</param>
/// <param name="PlacingMedian">In the median batch.</param>
/// <param name="All">Folding, links, fingerprint, features and placing, in the best batch.</param>
/// <param name="AllMedian">In the median batch.</param>
internal readonly record struct CampaignPoint(int Wordings, double Placing, double PlacingMedian, double All, double AllMedian);
