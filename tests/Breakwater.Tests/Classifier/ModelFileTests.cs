using System.Buffers.Binary;
using System.IO.Hashing;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Classifier;

public sealed class ModelFileTests
{
    private static readonly byte[] File = ModelFile.Write(TinyModel.Model);

    [Fact]
    public void A_model_that_was_written_and_read_scores_to_the_bit_as_before()
    {
        var read = ModelFile.Read(File);
        var understanding = new Understanding();

        Assert.Equal(File, ModelFile.Write(read));
        Assert.All([.. TinyModel.Ham, .. TinyModel.Spam], text =>
        {
            understanding.Read(new Message { Text = text });
            Assert.Equal(TinyModel.Model.ScoreOf(understanding.Features), read.ScoreOf(understanding.Features));
        });
    }

    [Fact]
    public void A_model_fits_four_megabytes() => Assert.InRange(File.Length, ModelFile.Size, 4 << 20);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(359)]
    [InlineData(360)]
    [InlineData(1_000_000)]
    [InlineData(ModelFile.Size - 1)]
    public void A_truncated_model_is_refused(int length)
    {
        var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(File.AsSpan(0, length)));

        Assert.Matches(length < 360 ? "not a Breakwater model" : "truncated", error.Message);
    }

    [Fact]
    public void A_model_with_bytes_behind_its_end_is_refused() =>
        Assert.Throws<InvalidDataException>(() => ModelFile.Read([.. File, 0]));

    [Fact]
    public void A_model_with_any_flipped_bit_is_refused()
    {
        var damaged = File.ToArray();
        Gen.Select(Gen.Int[0, File.Length - 1], Gen.Int[0, 7]).Sample(
            (at, bit) =>
            {
                damaged[at] ^= (byte)(1 << bit);
                var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read(damaged));
                damaged[at] ^= (byte)(1 << bit);
                Assert.NotEmpty(error.Message);
            },
            iter: 200,
            threads: 1);
    }

    [Theory]
    [InlineData(8, "format 2")]
    [InlineData(10, "train it again")]
    [InlineData(12, "train it again")]
    [InlineData(16, "train it again")]
    public void A_model_of_another_version_is_refused_even_if_its_checksum_fits(int at, string says)
    {
        var other = File.ToArray();
        other[at]++;
        XxHash128.Hash(other.AsSpan(0, ModelFile.Size - 16), other.AsSpan(ModelFile.Size - 16));

        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => ModelFile.Read(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_file_is_no_model() =>
        Assert.Contains("not a Breakwater model", Assert.Throws<InvalidDataException>(() => ModelFile.Read(new byte[ModelFile.Size])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_header_is_as_documented()
    {
        Assert.Equal("BWMODEL\n"u8, File.AsSpan(0, 8));
        Assert.Equal(1, BinaryPrimitives.ReadUInt16LittleEndian(File.AsSpan(8)));
        Assert.Equal(FeatureList.SlotBits, BinaryPrimitives.ReadUInt16LittleEndian(File.AsSpan(10)));
        Assert.Equal(FeatureList.Version, BinaryPrimitives.ReadUInt32LittleEndian(File.AsSpan(12)));
        Assert.Equal(4.0, BinaryPrimitives.ReadDoubleLittleEndian(File.AsSpan(40)));
    }
}
