using System.Runtime.InteropServices;

namespace Breakwater.Lab.Evaluation;

/// <summary>How well found clusters agree with true ones, item by item (Bagga and Baldwin, 1998).</summary>
/// <remarks>An item's precision is the share of its found cluster that is of its true one, its recall the share of its true cluster that
/// is in its found one. Of the common measures it alone meets all four demands of Amigó, Gonzalo, Artiles and Verdejo (2009): it
/// minds what a mixed cluster is mixed with, and a large cluster cannot drown the small ones.</remarks>
/// <param name="Items">Items averaged over.</param>
/// <param name="Precision">Mean precision, 0 to 1.</param>
/// <param name="Recall">Mean recall, 0 to 1.</param>
public readonly record struct BCubed(int Items, double Precision, double Recall)
{
    /// <summary>Harmonic mean of both, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares clusters.</summary>
    /// <param name="found">The found cluster of each item.</param>
    /// <param name="truth">The true cluster of each item.</param>
    /// <param name="counts">Which items are averaged over; clusters have all their items whether or not these count. Null for all.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static BCubed Of<TFound, TTrue>(IReadOnlyList<TFound> found, IReadOnlyList<TTrue> truth, Func<int, bool>? counts = null)
        where TFound : notnull
        where TTrue : notnull
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(truth);
        if (found.Count != truth.Count)
        {
            throw new ArgumentException($"There are {found.Count} found clusters and {truth.Count} true ones.", nameof(truth));
        }

        var ofFound = Sizes(found.Count, item => found[item]);
        var ofTrue = Sizes(found.Count, item => truth[item]);
        var ofBoth = Sizes(found.Count, item => (found[item], truth[item]));
        var (items, precision, recall) = (0, 0.0, 0.0);
        for (var item = 0; item < found.Count; item++)
        {
            if (counts?.Invoke(item) ?? true)
            {
                double both = ofBoth[(found[item], truth[item])];
                precision += both / ofFound[found[item]];
                recall += both / ofTrue[truth[item]];
                items++;
            }
        }

        return items == 0 ? default : new BCubed(items, precision / items, recall / items);
    }

    private static Dictionary<T, int> Sizes<T>(int items, Func<int, T> clusterOf)
        where T : notnull
    {
        var sizes = new Dictionary<T, int>();
        for (var item = 0; item < items; item++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sizes, clusterOf(item), out _)++;
        }

        return sizes;
    }
}
