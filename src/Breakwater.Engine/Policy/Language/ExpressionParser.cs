using System.Globalization;

namespace Breakwater.Engine.Policy.Language;

/// <summary>Reads an expression by the grammar of CEL; what binds looser stands further up.</summary>
/// <remarks>After the first mistake the rest counts as the end, so every method returns at once and the first mistake is the one that is told.</remarks>
internal sealed class ExpressionParser
{
    /// <summary>Longest expression, in UTF-16 units.</summary>
    public const int MaxLength = 4096;

    /// <summary>How deep parentheses, calls and choices may nest: readers are lost long before, and the stack never.</summary>
    public const int MaxDepth = 32;

    /// <summary>Most operands and operators of an expression: it costs the less the fewer there are.</summary>
    public const int MaxSteps = 512;

    // 2^53: from here on a double no longer holds every whole number.
    private const double MaxInt = 9007199254740992;

    private static readonly string[] Relations = ["==", "!=", "<=", ">=", "<", ">", "in"];

    private readonly List<Token> _tokens;
    private int _next;
    private int _depth;

    private ExpressionParser(List<Token> tokens, Mistake? mistake)
    {
        _tokens = tokens;
        Mistake = mistake;
    }

    private Mistake? Mistake { get; set; }

    private int Steps { get; set; }

    private Token Now => _tokens[Mistake is null ? _next : ^1];

    /// <summary>Reads an expression.</summary>
    /// <param name="source">It, as written.</param>
    /// <param name="parsed">It, understood.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Mistake? TryParse(string source, out ParsedExpression parsed)
    {
        parsed = ParsedExpression.Always;
        if (source.Length > MaxLength)
        {
            return new Mistake(MaxLength, $"the condition is longer than {MaxLength} characters", "make two rules of it, or a list");
        }

        var lexer = new Lexer(source);
        var tokens = lexer.Read();
        var parser = new ExpressionParser(tokens, lexer.Mistake);
        var root = parser.Whole();
        if (parser.Mistake is null)
        {
            parsed = new ParsedExpression(root, Canonical(source, tokens), parser.Steps);
        }

        return parser.Mistake;
    }

    private static string Canonical(string source, List<Token> tokens) => string.Join(' ', tokens.SkipLast(1).Select(token => source.Substring(token.At, token.Length)));

    private Syntax Whole()
    {
        if (Now.Kind == TokenKind.End)
        {
            return Fail(Now.At, "the condition is empty", "write true for always");
        }

        var root = Choice();
        if (Now.Kind != TokenKind.End)
        {
            Unexpected();
        }

        return root;
    }

    private Syntax Choice()
    {
        if (++_depth > MaxDepth)
        {
            return Fail(Now.At, $"this is nested more than {MaxDepth} deep", "make two rules of it");
        }

        var condition = Binary(0);
        var at = Now.At;
        if (Take("?"))
        {
            var then = Choice();
            Require(":", "a choice is written condition ? this : that");
            condition = Step(new Syntax.Choice(at, condition, then, Choice()));
        }

        _depth--;
        return condition;
    }

    private Syntax Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Unary();
        }

        var left = Binary(level + 1);
        while (Mistake is null && Now is { Kind: TokenKind.Sign or TokenKind.Name } sign && Levels[level].Contains(sign.Text))
        {
            _next++;
            left = Step(new Syntax.Binary(sign.At, sign.Text, left, Binary(level + 1)));
        }

        return left;
    }

    private static readonly string[][] Levels = [["||"], ["&&"], Relations, ["+", "-"], ["*", "/", "%"]];

    private Syntax Unary()
    {
        var sign = Now;
        if (!Take("!") && !Take("-"))
        {
            return Primary();
        }

        if (++_depth > MaxDepth)
        {
            return Fail(sign.At, $"this is nested more than {MaxDepth} deep", "make two rules of it");
        }

        var operand = Unary();
        _depth--;
        return Step(new Syntax.Unary(sign.At, sign.Text, operand));
    }

    private Syntax Primary()
    {
        var token = Now;
        switch (token.Kind)
        {
            case TokenKind.Int or TokenKind.Double:
                _next++;
                return Number(token);
            case TokenKind.Text:
                _next++;
                return Members(Step(new Syntax.Text(token.At, token.Text)));
            case TokenKind.Name:
                return Members(Name());
            default:
                return Take("(") ? Parenthesis() : Take("[") ? Step(new Syntax.Items(token.At, Arguments("]"))) : Unexpected();
        }
    }

    private Syntax Parenthesis()
    {
        var inner = Choice();
        Require(")", "close it with )");
        return Members(inner);
    }

    private Syntax Number(Token token)
    {
        var value = double.Parse(token.Text, CultureInfo.InvariantCulture);
        return token.Kind == TokenKind.Int && value > MaxInt
            ? Fail(token.At, $"{token.Text} is too large for a whole number", "write it with a point, or take a smaller one")
            : Step(new Syntax.Number(token.At, value, token.Kind == TokenKind.Int));
    }

    // A name with its dots; what stands behind the last dot and before a parenthesis is a function.
    private Syntax Name()
    {
        var first = Now;
        var path = first.Text;
        _next++;
        if (path is "true" or "false")
        {
            return Step(new Syntax.Truth(first.At, path == "true"));
        }

        if (IsSign("("))
        {
            return Call(first, []);
        }

        while (IsSign(".") && _tokens[_next + 1].Kind == TokenKind.Name && _tokens[_next + 2] is not { Kind: TokenKind.Sign, Text: "(" })
        {
            path += "." + _tokens[_next + 1].Text;
            _next += 2;
        }

        return Step(new Syntax.Name(first.At, path));
    }

    // What stands behind a value: .startsWith("x").
    private Syntax Members(Syntax receiver)
    {
        while (Mistake is null && Take("."))
        {
            var function = Now;
            if (function.Kind != TokenKind.Name)
            {
                return Unexpected();
            }

            _next++;
            receiver = Call(function, [receiver]);
        }

        return receiver;
    }

    private Syntax Call(Token function, List<Syntax> arguments)
    {
        Require("(", $"a function is called: {function.Text}(…)");
        arguments.AddRange(Arguments(")"));
        return Step(new Syntax.Call(function.At, function.Text, arguments));
    }

    private List<Syntax> Arguments(string end)
    {
        var all = new List<Syntax>();
        if (Take(end))
        {
            return all;
        }

        do
        {
            all.Add(Choice());
        }
        while (Mistake is null && Take(","));

        Require(end, $"close it with {end}");
        return all;
    }

    private bool IsSign(string sign) => Now.Kind == TokenKind.Sign && Now.Text == sign;

    private bool Take(string sign)
    {
        var isThere = IsSign(sign);
        _next += isThere ? 1 : 0;
        return isThere;
    }

    private void Require(string sign, string suggestion)
    {
        if (!Take(sign))
        {
            Fail(Now.At, $"{sign} is missing before {Now.Shown}", suggestion);
        }
    }

    private Syntax Step(Syntax syntax) =>
        ++Steps > MaxSteps ? Fail(syntax.At, $"the condition has more than {MaxSteps} operands and operators", "make two rules of it, or a list") : syntax;

    private Syntax.Truth Unexpected()
    {
        var before = _next > 0 ? $" behind {_tokens[_next - 1].Shown}" : "";
        return Fail(Now.At, $"{Now.Shown} cannot stand here{before}", Now.Text.ToUpperInvariant() switch
        {
            "AND" => "and is written &&",
            "OR" => "or is written ||",
            _ when _next > 0 && _tokens[_next - 1].Text == "not" => "not is written !",
            _ when Now.Kind == TokenKind.End => "a fact, a number or a text is missing at the end",
            _ => "between two operands stands an operator: && || == != < <= > >= in + - * / %",
        });
    }

    private Syntax.Truth Fail(int at, string message, string suggestion)
    {
        Mistake ??= new Mistake(at, message, suggestion);
        return new Syntax.Truth(at, false);
    }
}
