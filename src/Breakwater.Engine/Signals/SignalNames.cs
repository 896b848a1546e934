using System.Text;

namespace Breakwater.Engine.Signals;

/// <summary>The dotted names of signals in decisions and policies: <c>link.look-alike</c>.</summary>
public static class SignalNames
{
    // The first number of a signal of behaviour.
    private const int FirstBehaviour = 64;

    private static readonly string[] Names = All();

    /// <summary>Whether a signal is of how senders, groups and recipients behave, not of the text.</summary>
    public static bool IsBehaviour(SignalId id) => (int)id >= FirstBehaviour;

    /// <summary>The name of a signal.</summary>
    public static string Of(SignalId id) => Names[(int)id];

    /// <summary>The signal of a name, or <see cref="SignalId.None"/>.</summary>
    public static SignalId Parse(ReadOnlySpan<char> name)
    {
        for (var id = 1; id < Names.Length; id++)
        {
            if (!name.IsEmpty && name.SequenceEqual(Names[id]))
            {
                return (SignalId)id;
            }
        }

        return SignalId.None;
    }

    // Numbers that are not given have an empty name.
    private static string[] All()
    {
        var ids = Enum.GetValues<SignalId>();
        var names = new string[(int)ids.Max() + 1];
        Array.Fill(names, "");
        foreach (var id in ids)
        {
            names[(int)id] = Dotted(id);
        }

        return names;
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
