using Breakwater.Engine.Classifier;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Classifier;

/// <summary>A model in which every slot weighs something else, for what must not go unnoticed.</summary>
internal static class NoisyModel
{
    public static SpamModel Model { get; } = Make();

    /// <summary>The same model, which finds every message more or less like spam.</summary>
    public static SpamModel With(double offset)
    {
        var calibrations = new Calibration[Model.Calibrations.Length];
        for (var script = 0; script < calibrations.Length; script++)
        {
            calibrations[script] = new Calibration(1 + (0.1 * script), offset);
        }

        return Model.With(calibrations);
    }

    public static uint HashOf(FeatureGroup group, uint value) => FeatureHash.Append(FeatureHash.Start(group), value);

    private static SpamModel Make()
    {
        var random = new Random(1);
        var weights = new float[1 << FeatureList.SlotBits];
        for (var slot = 0; slot < weights.Length; slot++)
        {
            weights[slot] = (random.NextSingle() - 0.5f) * 2;
        }

        var model = SpamModel.Quantize(weights, 0.25);
        Assert.Equal((int)Script.Other + 1, model.Calibrations.Length);
        return model;
    }
}
