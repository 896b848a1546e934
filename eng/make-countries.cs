// Makes the table of countries of the Origin chapter from the time zone database (public domain):
//   dotnet run eng/make-countries.cs -- --tz /usr/share/zoneinfo --version 2025b --out src/Breakwater.Campaigns/Origin
// One country a line: its ISO 3166 code, its name, its standard offsets from UTC in hours. The same database gives the same bytes.
using System.Globalization;
using System.Text;

var tz = Argument("--tz");
var offsets = Rows("zone.tab").ToLookup(row => row[0], row => Math.Round(TimeZoneInfo.FindSystemTimeZoneById(row[2]).BaseUtcOffset.TotalHours, MidpointRounding.ToZero));
var lines = new List<string> { $"# Countries, their names and their standard offsets from UTC in whole hours; tz database {Argument("--version")}, made by eng/make-countries.cs." };
lines.AddRange(
    from row in Rows("iso3166.tab")
    orderby row[0]
    let hours = offsets[row[0]].Distinct().Order().Select(hour => hour.ToString(CultureInfo.InvariantCulture))
    select $"{row[0]}\t{row[1]}\t{string.Join(' ', hours)}");
File.WriteAllText(Path.Combine(Argument("--out"), "countries.tsv"), string.Join('\n', lines) + "\n", new UTF8Encoding(false));

IEnumerable<string[]> Rows(string name) =>
    File.ReadLines(Path.Combine(tz, name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

string Argument(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : throw new ArgumentException($"say {name} and its value");
}
