namespace Breakwater.Lab.Mutators;

/// <summary>Finds the contacts of a text as an attacker would who must not break them: rather one too many than too
/// few.</summary>
// Each unit is looked at a bounded number of times, so that a megabyte of "a.a.a.a" costs no more than a megabyte of
// prose.
internal sealed class Contacts
{
    private const int FewestNumberDigits = 5;
    private const int FewestHandleUnits = 5;
    private const int FewestHandleDigits = 2;
    private const int MostSeparators = 2;

    private readonly string _text;
    private readonly List<Contact> _found = [];
    private int _at;

    private Contacts(string text) => _text = text;

    public static List<Contact> In(string text)
    {
        var contacts = new Contacts(text);
        while (contacts._at < text.Length)
        {
            contacts.Step();
        }

        return contacts._found;
    }

    private void Step()
    {
        switch (Unit(_at))
        {
            case '@': ReadHandle(); break;
            case '+' or '(': _at = ReadNumber(_at) ? _at : _at + 1; break;
            case var unit when char.IsAsciiLetterOrDigit(unit): ReadChain(); break;
            default: _at++; break;
        }
    }

    // A chain is words joined by dots: the host of a link, the local part of an address, or just words.
    private void ReadChain()
    {
        var end = Addresses.ChainEnd(_text, _at);
        var address = Addresses.StartingWith(_text, _at, end);
        if (address.Length > 0)
        {
            Take(address);
        }

        // Nothing in what is left of the chain is an address; no need to chain it up again word by word.
        while (_at < end)
        {
            ReadWord();
        }
    }

    private void ReadWord()
    {
        var end = Addresses.WordEnd(_text, _at);
        var word = _text.AsSpan(_at..end);
        var (digits, letters) = (Count(word, char.IsAsciiDigit), Count(word, char.IsAsciiLetter));
        if (letters == 0 && ReadNumber(_at))
        {
            return;
        }

        if (letters > 0 && digits >= FewestHandleDigits && word.Length >= FewestHandleUnits)
        {
            Take(new Contact(_at, word.Length, ContactKind.Handle));
        }

        _at = Math.Max(end, _at + 1);
    }

    private void ReadHandle()
    {
        var end = Addresses.WordEnd(_text, _at + 1);
        if (end - _at >= FewestHandleUnits - 1)
        {
            Take(new Contact(_at, end - _at, ContactKind.Handle));
        }

        _at = Math.Max(end, _at + 1);
    }

    // Groups of digits as far as they reach; a group that goes over into letters is a word and ends the number before
    // it.
    private bool ReadNumber(int start)
    {
        var (digits, end) = (0, start);
        while (true)
        {
            var group = GroupStart(end);
            var groupEnd = GroupEnd(group);
            if (groupEnd == group || char.IsAsciiLetter(Unit(groupEnd)) || Unit(groupEnd) == '_')
            {
                break;
            }

            (digits, end) = (digits + groupEnd - group, groupEnd);
        }

        if (digits >= FewestNumberDigits)
        {
            Take(new Contact(start, end - start, ContactKind.Number));
        }

        return digits >= FewestNumberDigits;
    }

    // Skips what people write between the groups of a telephone number.
    private int GroupStart(int from)
    {
        var start = from;
        while (start - from < MostSeparators && Unit(start) is ' ' or '-' or '.' or '(' or ')' or '/' or '+')
        {
            start++;
        }

        return start;
    }

    private int GroupEnd(int from)
    {
        while (char.IsAsciiDigit(Unit(from)))
        {
            from++;
        }

        return from;
    }

    private void Take(Contact contact)
    {
        _found.Add(contact);
        _at = contact.End;
    }

    private char Unit(int index) => index < _text.Length ? _text[index] : '\0';

    private static int Count(ReadOnlySpan<char> word, Func<char, bool> isCounted)
    {
        var count = 0;
        foreach (var unit in word)
        {
            count += isCounted(unit) ? 1 : 0;
        }

        return count;
    }
}
