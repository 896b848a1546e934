using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>The bytes of a model: header, one byte a slot, and a checksum over both. Little-endian.</summary>
/// <remarks>
/// Offset 0 magic "BWMODEL\n"; 8 format version (u16); 10 slot bits (u16); 12 feature version (u32); 16 folding table version
/// (8 ASCII characters); 24 unit, 32 bias (f64); 40 slope and offset for each script (f64 each); 360 weights (2^bits signed bytes);
/// then XXH128 of all before.
/// </remarks>
public static class ModelFile
{
    private const ushort FormatVersion = 1;
    private const int CalibrationsAt = 40;
    private const int CalibrationSize = 16;
    private const int Scripts = (int)Script.Other + 1;
    private const int HeaderSize = CalibrationsAt + (Scripts * CalibrationSize);
    private const int ChecksumSize = 16;
    private const int WeightCount = 1 << FeatureList.SlotBits;

    /// <summary>Size of every model file in bytes.</summary>
    public const int Size = HeaderSize + WeightCount + ChecksumSize;

    private static ReadOnlySpan<byte> Magic => "BWMODEL\n"u8;

    /// <summary>Writes a model.</summary>
    public static byte[] Write(SpamModel model)
    {
        var file = new byte[Size];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(8), FormatVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(10), FeatureList.SlotBits);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), FeatureList.Version);
        Encoding.ASCII.GetBytes(FoldedText.TableVersion, file.AsSpan(16, 8));
        BinaryPrimitives.WriteDoubleLittleEndian(file.AsSpan(24), model.Unit);
        BinaryPrimitives.WriteDoubleLittleEndian(file.AsSpan(32), model.Bias);
        for (var script = 0; script < Scripts; script++)
        {
            var place = file.AsSpan(CalibrationsAt + (script * CalibrationSize));
            BinaryPrimitives.WriteDoubleLittleEndian(place, model.Calibrations[script].Slope);
            BinaryPrimitives.WriteDoubleLittleEndian(place[8..], model.Calibrations[script].Offset);
        }

        MemoryMarshal.AsBytes(model.Weights).CopyTo(file.AsSpan(HeaderSize));
        XxHash128.Hash(file.AsSpan(0, HeaderSize + WeightCount), file.AsSpan(HeaderSize + WeightCount));
        return file;
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, a damaged one, or one of another version; the message says which.</exception>
    public static SpamModel Read(ReadOnlySpan<byte> file)
    {
        RequireReadable(file);
        var weights = MemoryMarshal.Cast<byte, sbyte>(file.Slice(HeaderSize, WeightCount)).ToArray();
        var calibrations = new Calibration[Scripts];
        for (var script = 0; script < Scripts; script++)
        {
            var place = file[(CalibrationsAt + (script * CalibrationSize))..];
            calibrations[script] = new Calibration(
                BinaryPrimitives.ReadDoubleLittleEndian(place), BinaryPrimitives.ReadDoubleLittleEndian(place[8..]));
        }

        return new SpamModel(
            weights,
            BinaryPrimitives.ReadDoubleLittleEndian(file[24..]),
            BinaryPrimitives.ReadDoubleLittleEndian(file[32..]),
            calibrations);
    }

    private static void RequireReadable(ReadOnlySpan<byte> file)
    {
        Require(file.Length >= HeaderSize && file[..8].SequenceEqual(Magic), "This is not a Breakwater model.");
        var format = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]);
        Require(format == FormatVersion, $"The model has format {format}, this program reads format {FormatVersion}: train it again.");
        Require(file.Length == Size, $"The model is truncated or has bytes behind its end: {file.Length:N0} bytes instead of {Size:N0}.");
        Span<byte> checksum = stackalloc byte[ChecksumSize];
        XxHash128.Hash(file[..^ChecksumSize], checksum);
        Require(checksum.SequenceEqual(file[^ChecksumSize..]), "The model is damaged: its checksum does not fit its content.");
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(file[10..]);
        var features = BinaryPrimitives.ReadUInt32LittleEndian(file[12..]);
        var folding = Encoding.ASCII.GetString(file.Slice(16, 8));
        Require(
            bits == FeatureList.SlotBits && features == FeatureList.Version && folding == FoldedText.TableVersion,
            $"The model was trained for features {features} and folding table {folding}, this program has {FeatureList.Version} and {FoldedText.TableVersion}: train it again.");
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
