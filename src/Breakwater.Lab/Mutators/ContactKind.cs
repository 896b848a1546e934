namespace Breakwater.Lab.Mutators;

/// <summary>What a reader does with a contact.</summary>
internal enum ContactKind
{
    /// <summary>Taps it: a URL or a bare domain.</summary>
    Link,

    /// <summary>Writes to it: an e-mail address.</summary>
    Mail,

    /// <summary>Calls it or texts to it: a telephone number, a short code, a QQ number.</summary>
    Number,

    /// <summary>Types it into a messenger: @name, or letters and digits mixed.</summary>
    Handle,
}
