namespace Breakwater.Campaigns.Origin;

/// <summary>Combines evidence into a probability for each country. Each kind of evidence is one witness, however many senders it saw: the accounts of a campaign are
/// made by the same hands. A witness tells the origin with a stated reliability, and otherwise whatever the service's own traffic shows.</summary>
public sealed class OriginEstimator(OriginOptions options)
{
    private const double Z95 = 1.959963984540054;
    private const int MaxShown = 5;

    private enum Bound { Low = -1, Middle = 0, High = 1 }

    /// <summary>Estimates the origin of a campaign.</summary>
    /// <param name="evidence">What its messages show.</param>
    /// <param name="baseline">What all traffic of the service shows, before or besides it.</param>
    public OriginEstimate Estimate(OriginEvidence evidence, OriginEvidence baseline)
    {
        var basis = Lines(evidence);
        var counted = Math.Max(evidence.Senders, evidence.Asked(OriginBasis.Infrastructure));
        if (counted < options.MinCount)
        {
            return new OriginEstimate { NotEnough = $"fewer than {options.MinCount} senders or links", Basis = basis };
        }

        var middle = Probabilities(evidence, baseline, "", Bound.Middle, Bound.Middle);
        var order = Countries.Codes.Select((code, at) => (code, at)).OrderByDescending(country => middle[country.at]).ThenBy(country => country.at).Take(MaxShown);
        OriginShare[] countries = [.. order.Select(country => Share(evidence, baseline, country.code, country.at, middle[country.at]))];
        var isEnough = countries[0].Low >= options.MinLow;
        return new OriginEstimate { Countries = countries, Basis = basis, NotEnough = isEnough ? null : "no country is likelier than not at the lower bound" };
    }

    // The widest of what sample and reliability allow together.
    private OriginShare Share(OriginEvidence evidence, OriginEvidence baseline, string code, int at, double probability)
    {
        var (low, high) = (probability, probability);
        foreach (var sample in (ReadOnlySpan<Bound>)[Bound.Low, Bound.High])
        {
            foreach (var reliability in (ReadOnlySpan<Bound>)[Bound.Low, Bound.High])
            {
                var corner = Probabilities(evidence, baseline, code, sample, reliability)[at];
                (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
            }
        }

        return new OriginShare(code, probability, low, high);
    }

    private double[] Probabilities(OriginEvidence evidence, OriginEvidence baseline, string focus, Bound sample, Bound reliability)
    {
        var offsets = DayProfile.Offsets(evidence.Hours);
        var weights = new double[Countries.Codes.Count];
        for (var at = 0; at < weights.Length; at++)
        {
            var code = Countries.Codes[at];
            weights[at] = Prior(baseline, code);
            foreach (var basis in Enum.GetValues<OriginBasis>())
            {
                weights[at] *= Ratio(evidence, baseline, basis, code, offsets, code == focus ? sample : Bound.Middle, reliability);
            }
        }

        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    // (1 - r) + r · share / base: a witness that is wrong speaks as the base rate does, and then its word says nothing.
    private double Ratio(OriginEvidence evidence, OriginEvidence baseline, OriginBasis basis, string country, double[] offsets, Bound sample, Bound trusted)
    {
        var asked = evidence.Asked(basis);
        if (asked == 0)
        {
            return 1;
        }

        // Few that were asked are a weak witness.
        var reliability = Math.Min(1, options.Of(basis) * (1 + ((int)trusted * options.Doubt))) * asked / (asked + (options.MinCount / 2.0));
        if (basis == OriginBasis.Hours)
        {
            return 1 - reliability + (reliability * DayProfile.Lift(offsets, country));
        }

        var share = Shifted(evidence.Count(basis, country) / asked, asked, sample);
        var expected = (baseline.Count(basis, country) + 1) / (baseline.Known(basis) + Countries.Codes.Count);
        var told = evidence.Known(basis) / asked;
        return 1 - (reliability * told) + (reliability * share / expected);
    }

    private static double Prior(OriginEvidence baseline, string country)
    {
        var (here, everywhere) = (1.0, (double)Countries.Codes.Count);
        foreach (var basis in (ReadOnlySpan<OriginBasis>)[OriginBasis.Provider, OriginBasis.Number])
        {
            here += baseline.Count(basis, country);
            everywhere += baseline.Known(basis);
        }

        return here / everywhere;
    }

    private static double Shifted(double share, long asked, Bound bound)
    {
        var (low, high) = Wilson(share, asked);
        return bound switch { Bound.Low => low, Bound.High => high, _ => share };
    }

    // Wilson's score interval (JASA 22, 1927), which stays honest at none and at all.
    private static (double Low, double High) Wilson(double share, long of)
    {
        var squared = Z95 * Z95;
        var centre = (share + (squared / (2 * of))) / (1 + (squared / of));
        var reach = Z95 * Math.Sqrt((share * (1 - share) / of) + (squared / (4.0 * of * of))) / (1 + (squared / of));
        return (share == 0 ? 0 : Math.Max(0, centre - reach), share >= 1 ? 1 : Math.Min(1, centre + reach));
    }

    private static OriginLine[] Lines(OriginEvidence evidence)
    {
        var lines = new List<OriginLine>();
        foreach (var basis in Enum.GetValues<OriginBasis>())
        {
            var asked = evidence.Asked(basis);
            var most = evidence.CountriesOf(basis).OrderByDescending(country => evidence.Count(basis, country)).FirstOrDefault();
            if (asked > 0 && most is not null)
            {
                var share = Math.Min(1, evidence.Count(basis, most) / asked);
                var (low, high) = Wilson(share, asked);
                lines.Add(new OriginLine(basis, most, share, low, high, asked));
            }
        }

        return [.. lines];
    }
}
