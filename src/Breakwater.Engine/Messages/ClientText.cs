using System.Globalization;
using System.Text;

namespace Breakwater.Engine.Messages;

/// <summary>A text as clients read it that tell no more of it than a hint or a fingerprint: the plain form of docs/client-contract.md.</summary>
/// <remarks>Anybody can write it in any language in a page, with nothing but NFKC, lower case and general categories. It is not the folding of the engine,
/// whose tables no client has: what is disguised stays disguised.</remarks>
/// <param name="Form">Its letters in lower case, with <c>0</c> for each number and <c>1</c> for each link.</param>
/// <param name="Hint">Whether it has a link, and a number.</param>
internal readonly record struct ClientText(string Form, Hint Hint)
{
    private const char Number = '0';
    private const char Link = '1';

    // Codes have four to eight digits, years and prices up to four; telephone numbers with their area nine and more.
    private const int DigitsInRow = 5;
    private const int DigitsSpread = 9;

    public static ClientText Of(string text)
    {
        var (form, lower) = (new StringBuilder(text.Length), Lower(text));
        var (hasLink, hasNumber) = (false, false);
        var (inRow, spread) = (0, 0);
        for (var at = 0; at < lower.Length;)
        {
            var token = TokenAt(lower, at);
            if (IsLink(token))
            {
                AppendOnce(form, Link);
                hasLink = true;
                (inRow, spread) = (0, 0);
                at += token.Length;
                continue;
            }

            for (var end = at + Math.Max(token.Length, 1); at < end;)
            {
                Rune.DecodeFromUtf16(lower.AsSpan(at), out var rune, out var length);
                at += length;
                var isDigit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
                inRow = isDigit ? inRow + 1 : 0;
                spread = isDigit ? spread + 1 : IsBetweenDigits(rune) ? spread : 0;
                hasNumber |= inRow >= DigitsInRow || spread >= DigitsSpread;
                Append(form, rune, isDigit);
            }
        }

        return new ClientText(form.ToString(), new Hint(hasLink, hasNumber));
    }

    private static void Append(StringBuilder form, Rune rune, bool isDigit)
    {
        if (isDigit)
        {
            AppendOnce(form, Number);
        }
        else if (Rune.IsLetter(rune))
        {
            form.Append(rune.ToString());
        }
    }

    private static void AppendOnce(StringBuilder form, char slot)
    {
        if (form.Length == 0 || form[^1] != slot)
        {
            form.Append(slot);
        }
    }

    // A lone surrogate becomes U+FFFD, since NFKC is of Unicode only.
    private static string Lower(string text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (var rune in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            // Two letters whose lower case depends on where they stand or who asks: all get the same one.
            lower.Append(rune.Value switch { 'İ' => "i", 'Σ' or 'ς' => "σ", _ => Rune.ToLowerInvariant(rune).ToString() });
        }

        return lower.ToString();
    }

    // Visible characters of ASCII in a row: so a link ends where Chinese goes on.
    private static ReadOnlySpan<char> TokenAt(string lower, int at)
    {
        var rest = lower.AsSpan(at);
        var end = rest.IndexOfAnyExceptInRange('!', '~');
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsLink(ReadOnlySpan<char> token)
    {
        var first = token.IndexOfAnyInRange('a', 'z');
        if (first < 0)
        {
            return false;
        }

        while (token.Length > 0 && !char.IsAsciiLetterOrDigit(token[0]))
        {
            token = token[1..];
        }

        while (token.Length > 0 && !char.IsAsciiLetterOrDigit(token[^1]))
        {
            token = token[..^1];
        }

        return token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.Ordinal) || IsHost(token);
    }

    private static bool IsHost(ReadOnlySpan<char> token)
    {
        var end = token.IndexOfAny("/?#:");
        var host = end < 0 ? token : token[..end];
        var dot = host.LastIndexOf('.');
        var last = host[(dot + 1)..];
        if (dot < 1 || last.Length < 2 || !(last.StartsWith("xn--", StringComparison.Ordinal) || !last.ContainsAnyExceptInRange('a', 'z')))
        {
            return false;
        }

        foreach (var label in host.Split('.'))
        {
            if (!IsLabel(host[label]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return label.Length > 0;
    }

    private static bool IsBetweenDigits(Rune rune) => rune.Value is ' ' or '-' or '.' or '/' or '(' or ')';
}
