using Breakwater.Engine.Policy.Language;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads the parts of a policy file in their order: version, lists, constants, rules.</summary>
internal static class PolicyReader
{
    private static readonly string[] Keys = ["version", "lists", "constants", "rules"];

    /// <summary>Reads a policy; null if it cannot be one.</summary>
    public static SpamPolicy? Read(string yaml, Func<string, string?> readList, ErrorList errors)
    {
        if (YamlTree.Read(yaml, errors) is not { } root)
        {
            return null;
        }

        if (root is not YamlMap file)
        {
            errors.Add(root, $"a policy is a map, not {root.Shown}", "begin with version: 1 and rules:");
            return null;
        }

        Entries.RefuseUnknown(file, Keys, "policy", errors);
        ReadVersion(file, errors);
        var names = new PolicyNames(NameReader.ReadConstants(file, errors), NameReader.ReadLists(file, readList, errors));
        var rules = ReadRules(file, names, errors);
        return errors.IsEmpty ? new SpamPolicy(rules, names) : null;
    }

    private static void ReadVersion(YamlMap file, ErrorList errors)
    {
        if (file.Find("version") is not { } version)
        {
            errors.Add(file, "the version is missing", "begin with version: 1");
        }
        else if (version.Value is not YamlScalar { Value: "1" })
        {
            errors.Add(version.Value, $"there is no version {version.Value.Shown} of policies", "write version: 1");
        }
    }

    private static List<PolicyRule> ReadRules(YamlMap file, PolicyNames names, ErrorList errors)
    {
        var rules = new List<PolicyRule>();
        switch (file.Find("rules"))
        {
            case null:
                errors.Add(file, "the rules are missing", "write rules: and under it - name: …");
                break;
            case { Value: YamlList { Items: { Count: > 0 and <= RuleSet.MaxRules } items } }:
                ReadRules(items, rules, names, errors);
                break;
            case { Value: YamlList { Items.Count: > 0 } list }:
                errors.Add(list.Items[RuleSet.MaxRules], $"a policy has at most {RuleSet.MaxRules} rules", "join rules by ||, or put addresses into lists");
                break;
            case { } entry:
                errors.Add(entry.Value, "rules is a list with at least one rule", "write rules: and under it - name: …");
                break;
        }

        return rules;
    }

    private static void ReadRules(IReadOnlyList<YamlNode> items, List<PolicyRule> rules, PolicyNames names, ErrorList errors)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var steps = 0;
        foreach (var item in items)
        {
            if (item is not YamlMap map)
            {
                errors.Add(item, $"a rule is a map, not {item.Shown}", "write - name: … and under it when:, then: and because:");
                continue;
            }

            var rule = RuleReader.Read(map, rules.Count, names, errors);
            steps += rule.Condition.Parsed.Steps;
            if (rule.Name.Length > 0 && !known.Add(rule.Name))
            {
                errors.Add(map.Find("name")!.Value, $"there is a rule {rule.Name} already", "give each rule a name of its own");
            }
            else if (steps > SpamPolicy.MaxSteps && steps - rule.Condition.Parsed.Steps <= SpamPolicy.MaxSteps)
            {
                errors.Add(map, $"the conditions have more than {SpamPolicy.MaxSteps} operands and operators together", "put addresses into lists");
            }

            rules.Add(rule);
        }
    }
}
