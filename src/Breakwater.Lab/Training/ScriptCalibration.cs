using Breakwater.Engine.Classifier;
using Breakwater.Engine.Text;

namespace Breakwater.Lab.Training;

/// <summary>Fits how margins become probabilities, for each script that has enough messages.</summary>
/// <remarks>A model sees far more of some languages than of others, and its margins are tighter where it has seen less: one calibration
/// for all would call too much ham of the well-known languages spam, or too little spam of the others.</remarks>
public static class ScriptCalibration
{
    // Fewer messages of a class than this say less about the offset than the other scripts do.
    private const int MinOfClass = 100;

    /// <summary>Fits one calibration for each script; a script with too few messages gets that of all together.</summary>
    /// <param name="rows">Messages.</param>
    /// <param name="margins">Their margins, by models that were not trained on them.</param>
    public static Calibration[] Fit(IReadOnlyList<TrainingRow> rows, IReadOnlyList<double> margins)
    {
        var all = FitAll(rows, margins);
        var calibrations = new Calibration[Enum.GetValues<Script>().Length];
        Array.Fill(calibrations, all);
        foreach (var script in Enumerable.Range(0, rows.Count).GroupBy(row => rows[row].Features.Script))
        {
            var spam = script.Count(row => rows[row].IsSpam);
            if (spam >= MinOfClass && script.Count() - spam >= MinOfClass)
            {
                calibrations[(int)script.Key] = Fit([.. script], rows, margins);
            }
        }

        return calibrations;
    }

    /// <summary>Fits one calibration for all.</summary>
    /// <param name="rows">Messages.</param>
    /// <param name="margins">Their margins, by models that were not trained on them.</param>
    public static Calibration FitAll(IReadOnlyList<TrainingRow> rows, IReadOnlyList<double> margins) =>
        Fit([.. Enumerable.Range(0, rows.Count)], rows, margins);

    private static Calibration Fit(int[] members, IReadOnlyList<TrainingRow> rows, IReadOnlyList<double> margins)
    {
        double spam = 0, ham = 0;
        foreach (var row in members)
        {
            spam += rows[row].IsSpam ? rows[row].Weight : 0;
            ham += rows[row].IsSpam ? 0 : rows[row].Weight;
        }

        // Both classes weigh the same: a corpus's share of spam says nothing of a service's.
        var total = (spam + ham) / 2;
        var weights = Array.ConvertAll(members, row => rows[row].Weight * total / (rows[row].IsSpam ? spam : ham));
        return Calibration.Fit(
            Array.ConvertAll(members, row => margins[row]), Array.ConvertAll(members, row => rows[row].IsSpam), weights);
    }
}
