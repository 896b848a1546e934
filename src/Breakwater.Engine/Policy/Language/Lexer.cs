using System.Globalization;
using System.Text;

namespace Breakwater.Engine.Policy.Language;

/// <summary>Cuts an expression into tokens, by the lexical rules of CEL (github.com/google/cel-spec, doc/langdef.md), without bytes, raw texts and comments.</summary>
/// <param name="source">The expression.</param>
internal sealed class Lexer(string source)
{
    private static readonly string[] Signs = ["&&", "||", "==", "!=", "<=", ">=", "!", "<", ">", "+", "-", "*", "/", "%", "?", ":", "(", ")", "[", "]", ",", "."];

    private int _at;

    /// <summary>What is wrong, or null.</summary>
    public Mistake? Mistake { get; private set; }

    /// <summary>All tokens; the last is the end.</summary>
    public List<Token> Read()
    {
        var tokens = new List<Token>();
        while (SkipSpace() && Mistake is null)
        {
            tokens.Add(Next());
        }

        tokens.Add(new Token(TokenKind.End, source.Length, 0, ""));
        return tokens;
    }

    private bool SkipSpace()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
        {
            _at++;
        }

        return _at < source.Length;
    }

    private Token Next()
    {
        var c = source[_at];
        return char.IsAsciiLetter(c) || c == '_' ? Name() : char.IsAsciiDigit(c) ? Number() : c is '"' or '\'' ? Text(c) : Sign();
    }

    private Token Name()
    {
        var start = _at;
        while (_at < source.Length && (char.IsAsciiLetterOrDigit(source[_at]) || source[_at] == '_'))
        {
            _at++;
        }

        return Taken(TokenKind.Name, start);
    }

    private Token Number()
    {
        var start = _at;
        SkipDigits();
        var isDouble = false;
        if (_at + 1 < source.Length && source[_at] == '.' && char.IsAsciiDigit(source[_at + 1]))
        {
            isDouble = true;
            _at++;
            SkipDigits();
        }

        if (_at < source.Length && source[_at] is 'e' or 'E')
        {
            isDouble = true;
            _at += _at + 1 < source.Length && source[_at + 1] is '+' or '-' ? 2 : 1;
            SkipDigits();
        }

        if (_at < source.Length && (char.IsAsciiLetter(source[_at]) || source[_at] == '_'))
        {
            Fail(_at, $"{source[start.._at]} is followed by {source[_at]}", "numbers are written 20 or 0.05; what they are multiplied by stands behind a *");
        }
        else if (!double.TryParse(source.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            Fail(start, $"{source[start.._at]} is no number", "numbers are written 20, 0.05 or 1e-3");
        }

        return Taken(isDouble ? TokenKind.Double : TokenKind.Int, start);
    }

    private void SkipDigits()
    {
        while (_at < source.Length && char.IsAsciiDigit(source[_at]))
        {
            _at++;
        }
    }

    private Token Text(char quote)
    {
        var start = _at++;
        var text = new StringBuilder();
        while (_at < source.Length && source[_at] != quote)
        {
            text.Append(source[_at] == '\\' ? Escaped() : source[_at++]);
        }

        if (_at == source.Length && Mistake is null)
        {
            Fail(start, "this text has no end", $"close it with {quote}");
        }

        _at = Math.Min(_at + 1, source.Length);
        return new Token(TokenKind.Text, start, _at - start, text.ToString());
    }

    private char Escaped()
    {
        var start = _at;
        var c = start + 1 < source.Length ? source[start + 1] : '\0';
        _at += 2;
        switch (c)
        {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case '\\' or '"' or '\'':
                return c;
            case 'u' when _at + 4 <= source.Length
                && ushort.TryParse(source.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _at += 4;
                return (char)unit;
            default:
                Fail(start, $"\\{c} is no escape".Replace("\0", "", StringComparison.Ordinal), "write \\n, \\t, \\\\, \\\", \\' or \\u and four hexadecimal digits");
                return c;
        }
    }

    private Token Sign()
    {
        var start = _at;
        foreach (var sign in Signs)
        {
            if (source.AsSpan(start).StartsWith(sign))
            {
                _at += sign.Length;
                return Taken(TokenKind.Sign, start);
            }
        }

        _at++;
        var written = Rune.TryGetRuneAt(source, start, out var rune) ? rune.ToString() : "half a character";
        Fail(start, $"{written} has no meaning here", source[start] switch
        {
            '=' => "equal is written ==",
            '&' => "and is written &&",
            '|' => "or is written ||",
            '“' or '”' or '‘' or '’' => "texts stand between \" and \"",
            '≤' or '≥' or '≠' => "write <=, >= or !=",
            _ => $"the signs are {string.Join(' ', Signs)}",
        });
        return Taken(TokenKind.Sign, start);
    }

    private Token Taken(TokenKind kind, int start) => new(kind, start, _at - start, source[start.._at]);

    // The first is told; the rest of the expression is not looked at.
    private void Fail(int at, string message, string suggestion)
    {
        Mistake ??= new Mistake(at, message, suggestion);
        _at = source.Length;
    }
}
