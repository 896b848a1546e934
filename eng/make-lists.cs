// Makes the tables of facts of the Links chapter from lists of others:
//   dotnet run eng/make-lists.cs -- --lists DIR --out src/Breakwater.Engine/Links
// DIR holds public_suffix_list.dat (publicsuffix.org), url_shorteners.txt (PeterDaveHello/url-shorteners),
// misp_url_shortener.json and misp_link_in_bio.json (MISP warninglists). The same lists give the same bytes.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

var lists = Argument("--lists");
var output = Argument("--out");
var byHand = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "eng", "lists", "hosts.tsv");
Write("suffixes.tsv", Suffixes());
Write("hosts.tsv", Hosts());

string Argument(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : throw new ArgumentException($"say {name} and a folder");
}

string List(string name) => Path.Combine(lists, name);

string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(List(name))))[..16];

void Write(string name, IEnumerable<string> lines) =>
    File.WriteAllText(Path.Combine(output, name), string.Join('\n', lines) + "\n", new UTF8Encoding(false));

// One rule a line in ASCII, with i for the registries' section and p for the private owners'.
IEnumerable<string> Suffixes()
{
    var idn = new IdnMapping { AllowUnassigned = true };
    var section = "";
    var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var line in File.ReadLines(List("public_suffix_list.dat")).Select(line => line.Trim()))
    {
        if (line.Contains("===BEGIN", StringComparison.Ordinal))
        {
            section = line.Contains("ICANN", StringComparison.Ordinal) ? "i" : "p";
        }
        else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        {
            var mark = line.StartsWith("*.", StringComparison.Ordinal) ? "*." : line[0] == '!' ? "!" : "";
            rules[mark + idn.GetAscii(line[mark.Length..]).ToLowerInvariant()] = section;
        }
    }

    yield return "# This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not"
        + " distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.";
    yield return "# The rules of the Public Suffix List, https://publicsuffix.org/list/, sha256"
        + $" {Digest("public_suffix_list.dat")}; made by eng/make-lists.cs.";
    foreach (var (rule, owner) in rules)
    {
        yield return $"{rule}\t{owner}";
    }
}

// One host a line with its class and, for invitations, the messenger. What was collected by hand goes before the lists.
IEnumerable<string> Hosts()
{
    var hosts = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (var line in File.ReadLines(byHand).Where(line => !line.StartsWith('#')))
    {
        var columns = line.Split('\t');
        foreach (var host in columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            hosts.TryAdd(host, columns[1] == "-" ? columns[0] : $"{columns[0]}\t{columns[1]}");
        }
    }

    var shorteners = File.ReadLines(List("url_shorteners.txt")).Concat(Names("misp_url_shortener.json"));
    Add(shorteners, "shortener");
    Add(Names("misp_link_in_bio.json"), "bio");
    yield return "# Hosts that anybody can hide behind: link shorteners from https://github.com/PeterDaveHello/url-shorteners"
        + $" (CC BY-SA 4.0, sha256 {Digest("url_shorteners.txt")}) and MISP warninglists (CC0), link-in-bio pages from MISP warninglists (CC0),";
    yield return "# the rest from eng/lists/hosts.tsv; made by eng/make-lists.cs. This file is CC BY-SA 4.0 where it holds the first list.";
    foreach (var (host, role) in hosts)
    {
        yield return $"{host}\t{role}";
    }

    void Add(IEnumerable<string> names, string role)
    {
        foreach (var name in names.Select(name => name.Trim().TrimStart('.').ToLowerInvariant()))
        {
            if (name.Length > 0 && name[0] != '#' && name.Contains('.', StringComparison.Ordinal) && name.All(char.IsAscii))
            {
                hosts.TryAdd(name, role);
            }
        }
    }
}

IEnumerable<string> Names(string file)
{
    using var json = JsonDocument.Parse(File.ReadAllText(List(file)));
    return [.. json.RootElement.GetProperty("list").EnumerateArray().Select(name => name.GetString()!)];
}
