using Breakwater.Tables.Han;
using Breakwater.Tables.Sources;

namespace Breakwater.Tables.Rules;

/// <summary>Radicals become ideographs, traditional ones become simplified, dressed-up ones the common one that is read.</summary>
internal sealed class Ideographs(UnicodeDatabase unicode, SimplifiedChinese simplified, DressedCharacters dressed)
{
    public int[]? Rewrite(int codePoint) =>
        (unicode.UnifiedIdeograph(codePoint) ?? simplified.Of(codePoint)) is { } ideograph ? [ideograph] : dressed.Rewrite(codePoint);
}
