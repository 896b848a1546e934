using System.Text;

namespace Breakwater.Engine.Signals;

/// <summary>The dotted names of signals in decisions and policies: <c>link.look-alike</c>.</summary>
public static class SignalNames
{
    private static readonly string[] Names = [.. Enum.GetValues<SignalId>().Select(Dotted)];

    /// <summary>The name of a signal.</summary>
    public static string Of(SignalId id) => Names[(int)id];

    /// <summary>The signal of a name, or <see cref="SignalId.None"/>.</summary>
    public static SignalId Parse(ReadOnlySpan<char> name)
    {
        for (var id = 1; id < Names.Length; id++)
        {
            if (name.SequenceEqual(Names[id]))
            {
                return (SignalId)id;
            }
        }

        return SignalId.None;
    }

    // LinkLookAlike becomes link.look-alike: the first word is the family.
    private static string Dotted(SignalId id)
    {
        var name = new StringBuilder();
        var words = 0;
        foreach (var c in id.ToString())
        {
            if (char.IsUpper(c) && words++ > 0)
            {
                name.Append(words == 2 ? '.' : '-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
