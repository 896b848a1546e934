namespace Breakwater.Engine.Links;

/// <summary>A currency, or a sign that several currencies share.</summary>
/// <param name="Code">The ISO 4217 code, or the sign where no currency is certain.</param>
/// <param name="Digits">Digits of its minor unit.</param>
internal readonly record struct Currency(string Code, int Digits)
{
    /// <summary>Codes that are three capitals (or USDT) name a currency; $, ¥ and Rs do not.</summary>
    public bool IsCertain => Code.Length >= 3 && char.IsAsciiLetterUpper(Code[0]) && char.IsAsciiLetterUpper(Code[1]);
}
