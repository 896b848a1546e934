namespace Breakwater.Engine.Policy.Language;

/// <summary>An expression as written.</summary>
/// <param name="At">Where it starts, or its operator stands.</param>
internal abstract record Syntax(int At)
{
    /// <summary>A number.</summary>
    public sealed record Number(int At, double Value, bool IsInt) : Syntax(At);

    /// <summary>A text between quotes.</summary>
    public sealed record Text(int At, string Value) : Syntax(At);

    /// <summary>True or false.</summary>
    public sealed record Truth(int At, bool Value) : Syntax(At);

    /// <summary>A name with its dots.</summary>
    public sealed record Name(int At, string Path) : Syntax(At);

    /// <summary>A sign before an operand.</summary>
    public sealed record Unary(int At, string Sign, Syntax Operand) : Syntax(At);

    /// <summary>A sign between two operands.</summary>
    public sealed record Binary(int At, string Sign, Syntax Left, Syntax Right) : Syntax(At);

    /// <summary>One or the other: condition ? this : that.</summary>
    public sealed record Choice(int At, Syntax Condition, Syntax Then, Syntax Else) : Syntax(At);

    /// <summary>Values between brackets.</summary>
    public sealed record Items(int At, IReadOnlyList<Syntax> All) : Syntax(At);

    /// <summary>A function; what stands before the dot is its first argument.</summary>
    public sealed record Call(int At, string Function, IReadOnlyList<Syntax> Arguments) : Syntax(At);
}
