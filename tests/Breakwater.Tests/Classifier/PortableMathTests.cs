using Breakwater.Engine.Classifier;

namespace Breakwater.Tests.Classifier;

public sealed class PortableMathTests
{
    private const double Tolerance = 1e-13;

    [Fact]
    public void The_exponential_is_that_of_the_C_library_to_thirteen_digits() =>
        Gen.Double[-600, 600].Sample(x => Assert.InRange(PortableMath.Exp(x) / Math.Exp(x), 1 - Tolerance, 1 + Tolerance));

    [Fact]
    public void The_logarithm_is_that_of_the_C_library_to_thirteen_digits() =>
        Gen.Double[-300, 300].Select(power => Math.Pow(10, power)).Sample(x =>
            Assert.InRange(PortableMath.Log(x) - Math.Log(x), -Tolerance * Math.Max(1, Math.Abs(Math.Log(x))), Tolerance * Math.Max(1, Math.Abs(Math.Log(x)))));

    [Theory]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(701, double.PositiveInfinity)]
    [InlineData(-701, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0, 1)]
    public void Beyond_its_range_the_exponential_is_what_it_tends_to(double x, double expected) => Assert.Equal(expected, PortableMath.Exp(x));

    [Fact]
    public void Logarithm_and_exponential_undo_each_other() =>
        Gen.Double[-50, 50].Sample(x => Assert.Equal(x, PortableMath.Log(PortableMath.Exp(x)), 1e-11));

    [Fact]
    public void The_logistic_function_rises_from_none_to_one()
    {
        Assert.Equal(0.5, PortableMath.Logistic(0));
        Assert.Equal(0, PortableMath.Logistic(-1000));
        Assert.Equal(1, PortableMath.Logistic(1000));
        Gen.Double[-30, 30].Sample(x => Assert.Equal(1, PortableMath.Logistic(x) + PortableMath.Logistic(-x), 1e-12));
    }
}
