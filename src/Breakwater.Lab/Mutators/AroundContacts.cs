using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Rewrites a text stretch by stretch, its contacts apart from what lies between them.</summary>
internal static class AroundContacts
{
    /// <summary>Writes a stretch between contacts in its new form.</summary>
    internal delegate void StretchWriter(ReadOnlySpan<char> stretch, StringBuilder output);

    /// <summary>Writes a contact in its new form.</summary>
    internal delegate void ContactWriter(ReadOnlySpan<char> contact, ContactKind kind, StringBuilder output);

    /// <summary>Rewrites what lies between contacts; the contacts stay as they are most of the time.</summary>
    public static string Rewrite(string text, SeededRandom random, StretchWriter stretch) =>
        Rewrite(text, stretch, (contact, kind, output) => ContactDisguise.Append(contact, kind, output, random));

    /// <summary>Rewrites what lies between contacts; the contacts stay as they are.</summary>
    public static string Rewrite(string text, StretchWriter stretch) =>
        Rewrite(text, stretch, (contact, _, output) => output.Append(contact));

    public static string Rewrite(string text, StretchWriter stretch, ContactWriter contact)
    {
        var output = new StringBuilder(text.Length + (text.Length / 2));
        var done = 0;
        foreach (var found in Contacts.In(text))
        {
            stretch(text.AsSpan(done..found.Start), output);
            contact(text.AsSpan(found.Start, found.Length), found.Kind, output);
            done = found.End;
        }

        stretch(text.AsSpan(done), output);
        return output.ToString();
    }

    /// <summary>Whether any stretch between the contacts has what is looked for.</summary>
    public static bool Any(string text, Func<ReadOnlySpan<char>, bool> has)
    {
        var done = 0;
        foreach (var contact in Contacts.In(text))
        {
            if (has(text.AsSpan(done..contact.Start)))
            {
                return true;
            }

            done = contact.End;
        }

        return has(text.AsSpan(done));
    }
}
