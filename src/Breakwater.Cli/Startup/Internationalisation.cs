using System.Runtime.InteropServices;
using System.Text;

namespace Breakwater.Cli.Startup;

/// <summary>Refuses to run without ICU: .NET would hand every text back unnormalised and say nothing, and spammers would know.</summary>
internal static class Internationalisation
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
    private const string AppLocal = "DOTNET_SYSTEM_GLOBALIZATION_APPLOCALICU";
    private const string Install = "install ICU (Debian and Ubuntu: apt-get install libicu-dev; Fedora: dnf install libicu; Alpine: apk add icu-libs icu-data-full)";

    // The versions that .NET itself looks for are fewer on either side.
    private const int NewestVersion = 120;
    private const int OldestVersion = 50;

    /// <summary>What to do if the libraries are not there, or null. Must be asked before anything else: without them the first look
    /// at a culture aborts the process with a stack trace and the advice to switch normalisation off.</summary>
    public static string? MissingLibraries()
    {
        var isElsewhere = !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable(Invariant) is "1" or "true"
            || Environment.GetEnvironmentVariable(AppLocal) is not null || AppContext.GetData("System.Globalization.AppLocalIcu") is not null;
        return isElsewhere || IsInstalled() ? null : "the libraries for Unicode are missing; " + Install + ".";
    }

    /// <summary>What is wrong and what to do, or null.</summary>
    public static string? Complaint(Func<string, string?> variable)
    {
        // Asks for what is needed, not for how it was taken away: a setting, a variable, another build.
        if ("ﬁ".Normalize(NormalizationForm.FormKC) == "fi")
        {
            return null;
        }

        return variable(Invariant) is { Length: > 0 } value
            ? $"Unicode normalisation is switched off by {Invariant}={value}, and without it disguised texts pass. Unset the variable, "
                + "and if ICU is missing, " + Install + "."
            : "Unicode normalisation is switched off by the setting System.Globalization.Invariant, and without it disguised texts pass. "
                + "Remove the setting from breakwater.runtimeconfig.json.";
    }

    private static bool IsInstalled()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out _))
            {
                return true;
            }
        }

        return NativeLibrary.TryLoad("libicuuc.so", out _);
    }
}
