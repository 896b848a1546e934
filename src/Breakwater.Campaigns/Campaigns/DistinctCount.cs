using System.Numerics;

namespace Breakwater.Campaigns.Campaigns;

/// <summary>Estimates how many different things were seen, in 256 bytes whatever their number.</summary>
/// <remarks>HyperLogLog (Flajolet, Fusy, Gandouet and Meunier, 2007) with 256 registers: a standard error of 6.5 %; below some 600, where
/// empty registers are counted instead (Whang, Vander-Zanden and Taylor, 1990), it is mostly less. Two counts can be joined.</remarks>
public sealed class DistinctCount
{
    private const int Bits = 8;
    private const int Registers = 1 << Bits;
    private const double Alpha = 0.7213 / (1 + (1.079 / Registers));

    private readonly byte[] _registers = new byte[Registers];

    /// <summary>The estimate.</summary>
    public long Estimate
    {
        get
        {
            var (sum, empty) = (0.0, 0);
            foreach (var register in _registers)
            {
                sum += 1.0 / (1UL << register);
                empty += register == 0 ? 1 : 0;
            }

            var estimate = Alpha * Registers * Registers / sum;
            return (long)Math.Round(estimate <= 2.5 * Registers && empty > 0 ? Registers * Math.Log((double)Registers / empty) : estimate);
        }
    }

    /// <summary>Sees a thing by its hash, all of whose bits must be mixed.</summary>
    public void Add(ulong hash)
    {
        ref var register = ref _registers[hash >> (64 - Bits)];
        register = Math.Max(register, (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1));
    }

    /// <summary>Sees all that another count has seen.</summary>
    public void Add(DistinctCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var at = 0; at < Registers; at++)
        {
            _registers[at] = Math.Max(_registers[at], other._registers[at]);
        }
    }
}
