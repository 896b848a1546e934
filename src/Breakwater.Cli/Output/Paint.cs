namespace Breakwater.Cli.Output;

/// <summary>Colours words for a terminal, or leaves them as they are.</summary>
/// <param name="IsOn">Whether colours are wanted.</param>
internal readonly record struct Paint(bool IsOn)
{
    public const string Red = "31";
    public const string Green = "32";
    public const string Yellow = "33";
    public const string Bold = "1";
    public const string Dim = "2";
    public const string Underlined = "4";

    /// <summary>The text in some styles; empty ones are passed over.</summary>
    public string Of(string text, params ReadOnlySpan<string> styles)
    {
        var codes = string.Join(';', styles.ToArray().Where(style => style.Length > 0));
        return IsOn && codes.Length > 0 ? $"\e[{codes}m{text}\e[0m" : text;
    }
}
