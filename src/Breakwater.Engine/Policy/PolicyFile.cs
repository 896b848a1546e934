using Breakwater.Engine.Policy.Reading;

namespace Breakwater.Engine.Policy;

/// <summary>Reads policies from the file that people write, in YAML; docs/policy.md describes it.</summary>
public static class PolicyFile
{
    /// <summary>Longest file, in UTF-16 units.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>Reads a policy.</summary>
    /// <param name="yaml">The file.</param>
    /// <param name="readList">Reads a list beside it: from its path to its text, null if there is none.</param>
    public static PolicyReading Parse(string yaml, Func<string, string?> readList)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var errors = new ErrorList();
        var policy = yaml.Length > MaxLength ? null : PolicyReader.Read(yaml, readList, errors);
        if (yaml.Length > MaxLength)
        {
            errors.Add(1, 1, $"the file is longer than {MaxLength / 1024} KiB", "put long lists into files of their own, under lists:");
        }

        return new PolicyReading(errors.IsEmpty ? policy : null, errors.InOrder);
    }
}
