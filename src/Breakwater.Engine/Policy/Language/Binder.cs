using System.Linq.Expressions;

namespace Breakwater.Engine.Policy.Language;

/// <summary>Finds what the names of a condition mean, checks its types and translates it.</summary>
/// <remarks>Whole numbers are doubles too: exact up to 2^53, which no fact reaches, and comparable with any other number.</remarks>
/// <param name="names">Constants and lists.</param>
internal sealed class Binder(PolicyNames names)
{
    /// <summary>The numbers of a message.</summary>
    public static readonly ParameterExpression Numbers = Expression.Parameter(typeof(double[]), "numbers");

    /// <summary>The texts of a message.</summary>
    public static readonly ParameterExpression Texts = Expression.Parameter(typeof(ReadOnlyMemory<char>[]), "texts");

    private readonly List<FactReading> _readings = [];

    private Mistake? Mistake { get; set; }

    /// <summary>Binds a condition.</summary>
    /// <param name="parsed">The condition.</param>
    /// <param name="names">Constants and lists.</param>
    /// <param name="condition">It, ready to be compiled.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Mistake? TryBind(ParsedExpression parsed, PolicyNames names, out Condition condition)
    {
        var binder = new Binder(names);
        var bound = binder.Bind(parsed.Root);
        if (bound.Type is not (CelType.Bool or CelType.Unknown))
        {
            binder.Fail(parsed.Root.At, $"the condition is {bound.Shown}, not true or false", bound.IsNumber ? "compare it with a number: … > 0" : "compare it: … == \"…\"");
        }

        condition = binder.Mistake is null ? new Condition(parsed, bound.Code, [.. binder._readings]) : Condition.Always;
        return binder.Mistake;
    }

    public Bound Fail(int at, string message, string suggestion)
    {
        Mistake ??= new Mistake(at, message, suggestion);
        return Bound.Unknown;
    }

    public Bound Bind(Syntax syntax) => syntax switch
    {
        Syntax.Number number => OfNumber(number.Value, number.IsInt ? CelType.Int : CelType.Double),
        Syntax.Text text => new Bound(CelType.String, Expression.Constant(text.Value.AsMemory())) { Literal = text.Value },
        Syntax.Truth truth => new Bound(CelType.Bool, Expression.Constant(truth.Value)),
        Syntax.Name name => BindName(name),
        Syntax.Unary unary => BindUnary(unary),
        Syntax.Binary binary => Operators.Bind(this, binary),
        Syntax.Choice choice => BindChoice(choice),
        Syntax.Items items => BindItems(items),
        Syntax.Call call => Functions.Bind(this, call),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "There is no such syntax."),
    };

    public static Bound OfNumber(double value, CelType type) => new(type, Expression.Constant(value)) { Constant = value };

    /// <summary>A list by its name.</summary>
    public Bound BindList(int at, string name)
    {
        if (names.FindList(PolicyNames.Spell(name)) is { } list)
        {
            return new Bound(CelType.List, Expression.Constant(list)) { List = list };
        }

        var all = names.Lists.Values.Select(known => known.Name).ToList();
        return Fail(at, $"there is no list {name}", Nearest.Suggest(name, all, all.Count == 0 ? "name its file under lists:" : $"the lists are {string.Join(", ", all)}"));
    }

    /// <summary>Whether there is a fact or constant of a name.</summary>
    public bool Knows(string name) => FactTable.Find(name) is not null || names.FindConstant(name) is not null;

    /// <summary>Notes the number that a fact is held against; the first counts.</summary>
    public void HoldAgainst(Fact fact, double limit, bool isAbove)
    {
        var at = _readings.FindIndex(reading => reading.Fact == fact);
        if (_readings[at].Limit == 0)
        {
            _readings[at] = new FactReading(fact, limit, isAbove);
        }
    }

    /// <summary>The fact of a name, or null with a mistake.</summary>
    public Fact? FindFact(Syntax.Name name)
    {
        if (FactTable.Find(name.Path) is { } fact)
        {
            if (!_readings.Exists(reading => reading.Fact == fact))
            {
                _readings.Add(new FactReading(fact, 0, IsAbove: true));
            }

            return fact;
        }

        var known = FactTable.All.Select(all => all.Name).Concat(names.Constants.Keys);
        Fail(name.At, $"there is no fact or constant {name.Path}", Nearest.Suggest(name.Path, known, "docs/policy.md lists the facts; texts stand between quotes"));
        return null;
    }

    private Bound BindName(Syntax.Name name)
    {
        if (names.FindConstant(name.Path) is { } constant)
        {
            return OfNumber(constant.Value, constant.IsInt ? CelType.Int : CelType.Double);
        }

        const string Lists = "lists.";
        if (name.Path.StartsWith(Lists, StringComparison.Ordinal))
        {
            return BindList(name.At, name.Path[Lists.Length..]);
        }

        return FindFact(name) is { } fact ? OfFact(fact) : Bound.Unknown;
    }

    private static Bound OfFact(Fact fact)
    {
        var place = Expression.Constant(fact.Index);
        return fact.Type switch
        {
            FactType.Truth => new Bound(CelType.Bool, Expression.NotEqual(Expression.ArrayIndex(Numbers, place), Expression.Constant(0.0))) { Fact = fact },
            FactType.Whole => new Bound(CelType.Int, Expression.ArrayIndex(Numbers, place)) { Fact = fact },
            FactType.Number => new Bound(CelType.Double, Expression.ArrayIndex(Numbers, place)) { Fact = fact },
            _ => new Bound(CelType.String, Expression.ArrayIndex(Texts, place)) { Fact = fact },
        };
    }

    private Bound BindUnary(Syntax.Unary unary)
    {
        var operand = Bind(unary.Operand);
        return (unary.Sign, operand.Type) switch
        {
            (_, CelType.Unknown) => operand,
            ("!", CelType.Bool) => new Bound(CelType.Bool, Expression.Not(operand.Code)),
            ("!", _) => Fail(unary.At, $"! stands before true or false, not before {operand.Shown}", operand.IsNumber ? "write … == 0" : "compare it: … != \"…\""),
            (_, CelType.Int or CelType.Double) => operand.Constant is { } value
                ? OfNumber(-value, operand.Type)
                : new Bound(operand.Type, Expression.Negate(operand.Code)),
            _ => Fail(unary.At, $"- stands before a number, not before {operand.Shown}", "not is written !"),
        };
    }

    private Bound BindChoice(Syntax.Choice choice)
    {
        var (condition, then, otherwise) = (Bind(choice.Condition), Bind(choice.Then), Bind(choice.Else));
        if (condition.Type == CelType.Unknown || then.Type == CelType.Unknown || otherwise.Type == CelType.Unknown)
        {
            return Bound.Unknown;
        }

        if (condition.Type != CelType.Bool)
        {
            return Fail(choice.Condition.At, $"before ? stands true or false, not {condition.Shown}", "compare it with something");
        }

        var type = then.Type == otherwise.Type ? then.Type : CelType.Double;
        return (then.Type == otherwise.Type && then.Type != CelType.List) || (then.IsNumber && otherwise.IsNumber)
            ? new Bound(type, Expression.Condition(condition.Code, then.Code, otherwise.Code))
            : Fail(choice.At, $"a choice is between two of one type, not {then.Shown} and {otherwise.Shown}", "make both numbers, texts, or true or false");
    }

    private Bound BindItems(Syntax.Items items)
    {
        var all = items.All.Select(Bind).ToList();
        if (all.Exists(item => item.Type == CelType.Unknown))
        {
            return Bound.Unknown;
        }

        if (all.Count > 0 && all.TrueForAll(item => item.Literal is not null))
        {
            return new Bound(CelType.List, Expression.Empty()) { List = PolicyList.OfTexts(all.Select(item => item.Literal!)) };
        }

        return all.Count > 0 && all.TrueForAll(item => item.Constant is not null)
            ? new Bound(CelType.List, Expression.Empty()) { Numbers = [.. all.Select(item => item.Constant!.Value)] }
            : Fail(items.At, "between [ and ] stand texts only or numbers only, at least one", "write [\"a\", \"b\"], or compare with each");
    }
}
