namespace Breakwater.Tests.Links;

/// <summary>The slow and obvious way: split at spaces and look at each token by itself. It knows only what leaves no doubt.</summary>
internal static class ClearCutModel
{
    public static string[] Summary(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<string>()];

    private static string? Read(string token)
    {
        if (token.StartsWith('+') && token.Skip(1).All(char.IsAsciiDigit) && token.Length is >= 9 and <= 16)
        {
            return "Phone " + token;
        }

        if (token.Contains('@', StringComparison.Ordinal) && !token.Contains('/', StringComparison.Ordinal))
        {
            return "Email " + token.ToLowerInvariant();
        }

        if (token.StartsWith("http://", StringComparison.Ordinal) || token.StartsWith("https://", StringComparison.Ordinal))
        {
            return "Link " + Url(token);
        }

        var host = token.Split('/')[0];
        return host.StartsWith("www.", StringComparison.Ordinal) || host.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
            ? "Link " + Url("http://" + token)
            : null;
    }

    private static string Url(string url)
    {
        var scheme = url[..(url.IndexOf("://", StringComparison.Ordinal) + 3)];
        var rest = url[scheme.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? $"{scheme}{rest.ToLowerInvariant()}/" : $"{scheme}{rest[..slash].ToLowerInvariant()}{rest[slash..]}";
    }
}
