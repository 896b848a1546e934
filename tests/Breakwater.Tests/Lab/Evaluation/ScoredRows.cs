using Breakwater.Lab.Evaluation;

namespace Breakwater.Tests.Lab.Evaluation;

/// <summary>Scored messages to test with.</summary>
internal static class ScoredRows
{
    /// <summary>Any rows, few distinct scores, so that ties are common; may lack either kind or be empty.</summary>
    public static readonly Gen<Scored[]> Tied = Rows(Gen.Int[-4, 4].Select(score => score / 4.0));

    /// <summary>Any rows with probabilities, both ends included.</summary>
    public static readonly Gen<Scored[]> Probable = Rows(Gen.Int[0, 20].Select(score => score / 20.0));

    /// <summary>Any rows with scores of any size, infinities and negative zero included.</summary>
    public static readonly Gen<Scored[]> Wild = Rows(Gen.Double.Where(score => !double.IsNaN(score)));

    public static Scored[] Spam(params double[] scores) => [.. scores.Select(score => new Scored(score, true))];

    public static Scored[] Ham(params double[] scores) => [.. scores.Select(score => new Scored(score, false))];

    private static Gen<Scored[]> Rows(Gen<double> score) =>
        Gen.Select(score, Gen.Bool, (value, isSpam) => new Scored(value, isSpam)).Array[0, 60];
}
