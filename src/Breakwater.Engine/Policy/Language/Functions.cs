using System.Linq.Expressions;
using System.Reflection;

namespace Breakwater.Engine.Policy.Language;

/// <summary>The functions of conditions.</summary>
internal static class Functions
{
    private static readonly string[] All = ["startsWith", "endsWith", "contains", "size", "min", "max", "has", "list"];

    private static readonly MethodInfo StartsWith = ((Func<ReadOnlyMemory<char>, ReadOnlyMemory<char>, bool>)Operations.StartsWith).Method;
    private static readonly MethodInfo EndsWith = ((Func<ReadOnlyMemory<char>, ReadOnlyMemory<char>, bool>)Operations.EndsWith).Method;
    private static readonly MethodInfo Contains = ((Func<ReadOnlyMemory<char>, ReadOnlyMemory<char>, bool>)Operations.Contains).Method;
    private static readonly MethodInfo Size = ((Func<ReadOnlyMemory<char>, double>)Operations.Size).Method;
    private static readonly MethodInfo Min = ((Func<double, double, double>)Math.Min).Method;
    private static readonly MethodInfo Max = ((Func<double, double, double>)Math.Max).Method;

    public static Bound Bind(Binder binder, Syntax.Call call) => call.Function switch
    {
        "startsWith" => Part(binder, call, StartsWith),
        "endsWith" => Part(binder, call, EndsWith),
        "contains" => Part(binder, call, Contains),
        "size" => Measure(binder, call),
        "min" => Extreme(binder, call, Min),
        "max" => Extreme(binder, call, Max),
        "has" => Has(binder, call),
        "list" => List(binder, call),
        "matches" => binder.Fail(call.At, "matches is left out: a regular expression may take as long as it likes", "use startsWith, endsWith, contains or a list"),
        _ => binder.Fail(call.At, $"there is no function {call.Function}", Nearest.Suggest(call.Function, All, $"the functions are {string.Join(", ", All)}")),
    };

    private static Bound Part(Binder binder, Syntax.Call call, MethodInfo method)
    {
        List<Bound> arguments = [.. call.Arguments.Select(binder.Bind)];
        return arguments.Exists(argument => argument.Type == CelType.Unknown) ? Bound.Unknown
            : arguments is [{ Type: CelType.String } text, { Type: CelType.String } part] ? new Bound(CelType.Bool, Expression.Call(method, text.Code, part.Code))
            : Misused(binder, call, $"sender.domain.{call.Function}(\"…\")");
    }

    private static Bound Measure(Binder binder, Syntax.Call call)
    {
        List<Bound> arguments = [.. call.Arguments.Select(binder.Bind)];
        return arguments is [{ Type: CelType.Unknown }] ? Bound.Unknown
            : arguments is [{ Type: CelType.String } text] ? new Bound(CelType.Int, Expression.Call(Size, text.Code))
            : Misused(binder, call, "size(sender.address)");
    }

    private static Bound Extreme(Binder binder, Syntax.Call call, MethodInfo method)
    {
        List<Bound> arguments = [.. call.Arguments.Select(binder.Bind)];
        if (arguments.Exists(argument => argument.Type == CelType.Unknown))
        {
            return Bound.Unknown;
        }

        return arguments.Count >= 2 && arguments.TrueForAll(argument => argument.IsNumber)
            ? new Bound(
                arguments.TrueForAll(argument => argument.Type == CelType.Int) ? CelType.Int : CelType.Double,
                arguments.Select(argument => argument.Code).Aggregate((first, second) => Expression.Call(method, first, second)))
            : Misused(binder, call, $"{call.Function}(sender.rate_hour, sender.recipients)");
    }

    // A fact is there if it is not what it would be without anybody having told it.
    private static Bound Has(Binder binder, Syntax.Call call)
    {
        if (call.Arguments is not [Syntax.Name name])
        {
            return Misused(binder, call, "has(sender.domain)");
        }

        var bound = binder.Bind(name);
        return bound switch
        {
            { Type: CelType.Unknown } => bound,
            { Fact: null } => Misused(binder, call, "has(sender.domain)"),
            { Type: CelType.Bool } => bound with { Fact = null },
            { Type: CelType.String } => new Bound(CelType.Bool, Expression.NotEqual(Expression.Call(Size, bound.Code), Expression.Constant(0.0))),
            _ => new Bound(CelType.Bool, Expression.NotEqual(bound.Code, Expression.Constant(0.0))),
        };
    }

    private static Bound List(Binder binder, Syntax.Call call) =>
        call.Arguments is [Syntax.Text name] ? binder.BindList(call.At, name.Value) : Misused(binder, call, "list(\"name\")");

    private static Bound Misused(Binder binder, Syntax.Call call, string example) =>
        binder.Fail(call.At, $"{call.Function} is not called so", $"write {example}");
}
