using System.Linq.Expressions;
using System.Reflection;

namespace Breakwater.Engine.Policy.Language;

/// <summary>Operators between two operands.</summary>
internal static class Operators
{
    private static readonly MethodInfo AreEqual = ((Func<ReadOnlyMemory<char>, ReadOnlyMemory<char>, bool>)Operations.AreEqual).Method;
    private static readonly MethodInfo IsIn = ((Func<ReadOnlyMemory<char>, PolicyList, bool>)Operations.IsIn).Method;
    private static readonly MethodInfo Divide = ((Func<double, double, double>)Operations.Divide).Method;
    private static readonly MethodInfo DivideWhole = ((Func<double, double, double>)Operations.DivideWhole).Method;
    private static readonly MethodInfo Remainder = ((Func<double, double, double>)Operations.Remainder).Method;

    public static Bound Bind(Binder binder, Syntax.Binary binary)
    {
        if (Dashed(binary) is { } name && binder.Knows(name))
        {
            return binder.Fail(StartOf(binary), $"in a condition - means minus, also in {name.Replace('_', '-')}", $"write {name}");
        }

        var (left, right) = (binder.Bind(binary.Left), binder.Bind(binary.Right));
        return left.Type == CelType.Unknown || right.Type == CelType.Unknown ? Bound.Unknown : binary.Sign switch
        {
            "&&" or "||" => Join(binder, binary, left, right),
            "==" or "!=" => Equate(binder, binary, left, right),
            "<" or "<=" or ">" or ">=" => Compare(binder, binary, left, right),
            "in" => Search(binder, binary, left, right),
            _ => Calculate(binder, binary, left, right),
        };
    }

    // What a name would be that somebody wrote with dashes, as decisions and files do.
    private static string? Dashed(Syntax syntax) => syntax switch
    {
        Syntax.Name name => name.Path,
        Syntax.Binary { Sign: "-", Left: var left, Right: Syntax.Name right } when Dashed(left) is { } start => $"{start}_{right.Path}",
        _ => null,
    };

    private static int StartOf(Syntax syntax) => syntax is Syntax.Binary binary ? StartOf(binary.Left) : syntax.At;

    private static Bound Join(Binder binder, Syntax.Binary binary, Bound left, Bound right)
    {
        if (left.Type == CelType.Bool && right.Type == CelType.Bool)
        {
            return Truth(binary.Sign == "&&" ? Expression.AndAlso(left.Code, right.Code) : Expression.OrElse(left.Code, right.Code));
        }

        var wrong = left.Type == CelType.Bool ? right : left;
        return binder.Fail(binary.At, $"beside {binary.Sign} stand true or false, not {wrong.Shown}", wrong.IsNumber ? "compare the number: … > 0" : "compare it with something");
    }

    private static Bound Equate(Binder binder, Syntax.Binary binary, Bound left, Bound right)
    {
        if (UnknownValue(left, right) is { } mistake)
        {
            return binder.Fail(binary.At, mistake.Message, mistake.Suggestion);
        }

        var equal = (left.Type, right.Type) switch
        {
            (CelType.Bool, CelType.Bool) => Expression.Equal(left.Code, right.Code),
            (CelType.String, CelType.String) => Expression.Call(AreEqual, left.Code, right.Code),
            _ when left.IsNumber && right.IsNumber => Expression.Equal(left.Code, right.Code),
            _ => (Expression?)null,
        };
        return equal is null ? Mismatch(binder, binary, left, right) : Truth(binary.Sign == "==" ? equal : Expression.Not(equal));
    }

    private static Bound Compare(Binder binder, Syntax.Binary binary, Bound left, Bound right)
    {
        if (!left.IsNumber || !right.IsNumber)
        {
            return Mismatch(binder, binary, left, right);
        }

        var isAbove = binary.Sign[0] == '>';
        if ((left.Fact, right.Constant) is ({ } fact, { } limit))
        {
            binder.HoldAgainst(fact, limit, isAbove);
        }
        else if ((left.Constant, right.Fact) is ({ } bound, { } held))
        {
            binder.HoldAgainst(held, bound, !isAbove);
        }

        return Truth(binary.Sign switch
        {
            "<" => Expression.LessThan(left.Code, right.Code),
            "<=" => Expression.LessThanOrEqual(left.Code, right.Code),
            ">" => Expression.GreaterThan(left.Code, right.Code),
            _ => Expression.GreaterThanOrEqual(left.Code, right.Code),
        });
    }

    private static Bound Search(Binder binder, Syntax.Binary binary, Bound left, Bound right)
    {
        if (right.Type != CelType.List)
        {
            return binder.Fail(binary.At, $"behind in stands a list, not {right.Shown}", "write in [\"…\", \"…\"] or in list(\"…\")");
        }

        foreach (var item in left.Fact is { Values.Count: > 0 } && right.List is { IsFile: false } ? right.List.Entries : [])
        {
            if (UnknownValue(left, new Bound(CelType.String, left.Code) { Literal = item }) is { } mistake)
            {
                return binder.Fail(binary.At, mistake.Message, mistake.Suggestion);
            }
        }

        return (left, right) switch
        {
            ({ Type: CelType.String }, { List: { } list }) => Truth(Expression.Call(IsIn, left.Code, Expression.Constant(list))),
            ({ IsNumber: true }, { Numbers: { } numbers }) => Truth(numbers.Select(number => (Expression)Expression.Equal(left.Code, Expression.Constant(number)))
                .Aggregate(Expression.OrElse)),
            _ => binder.Fail(binary.At, $"{left.Shown} is in no list of {(right.List is null ? "numbers" : "texts")}", "look for a text among texts, for a number among numbers"),
        };
    }

    private static Bound Calculate(Binder binder, Syntax.Binary binary, Bound left, Bound right)
    {
        if (!left.IsNumber || !right.IsNumber)
        {
            return left.Type == CelType.String && binary.Sign == "+"
                ? binder.Fail(binary.At, "texts cannot be joined: a rule makes nothing new", "write two comparisons, or startsWith and endsWith")
                : Mismatch(binder, binary, left, right);
        }

        var isWhole = left.Type == CelType.Int && right.Type == CelType.Int;
        Expression code = binary.Sign switch
        {
            "+" => Expression.Add(left.Code, right.Code),
            "-" => Expression.Subtract(left.Code, right.Code),
            "*" => Expression.Multiply(left.Code, right.Code),
            "/" => Expression.Call(isWhole ? DivideWhole : Divide, left.Code, right.Code),
            _ => Expression.Call(Remainder, left.Code, right.Code),
        };
        return new Bound(isWhole ? CelType.Int : CelType.Double, code);
    }

    // A comparison with what never comes is a slip of the pen.
    private static Mistake? UnknownValue(Bound left, Bound right)
    {
        var (fact, written) = left.Fact is not null ? (left.Fact, right.Literal) : (right.Fact, left.Literal);
        return fact is not { Values.Count: > 0 } || written is null || fact.Values.Contains(written)
            ? null
            : new Mistake(0, $"{fact.Name} is never \"{written}\"", Nearest.Suggest(written, fact.Values, $"it is one of {string.Join(", ", fact.Values)}"));
    }

    private static Bound Mismatch(Binder binder, Syntax.Binary binary, Bound left, Bound right) =>
        binder.Fail(binary.At, $"{binary.Sign} cannot stand between {left.Shown} and {right.Shown}", (left.Type, right.Type) switch
        {
            (CelType.Bool, CelType.Int or CelType.Double) when binary.Left is Syntax.Binary { Sign: "<" or "<=" or ">" or ">=" } => "two bounds are two comparisons: 1 < x && x < 3",
            (CelType.Int or CelType.Double, CelType.String) or (CelType.String, CelType.Int or CelType.Double) => "numbers stand without quotes, texts between them",
            (CelType.List, _) or (_, CelType.List) => "look for something in a list with in",
            (CelType.Bool, CelType.Int or CelType.Double) or (CelType.Int or CelType.Double, CelType.Bool) => "what is true or false needs no number: message.known, !message.known",
            (CelType.Bool, CelType.Bool) => "join two conditions by && or ||",
            (CelType.String, CelType.String) => "texts are compared by == and !=, startsWith, endsWith and contains",
            _ => "compare what is of one type",
        });

    private static Bound Truth(Expression code) => new(CelType.Bool, code);
}
