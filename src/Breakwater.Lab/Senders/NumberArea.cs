using System.Globalization;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A range of a million simulated telephone numbers in one place.</summary>
/// <param name="Prefix">What its numbers begin with; six digits follow.</param>
/// <param name="ZoneHours">What its clocks show ahead of UTC, in August.</param>
/// <param name="Language">What most people there write.</param>
// None of these ranges is assigned: exchanges of the North American plan do not begin with 0, and the others begin with
// digits that no subscriber of the country has. So no simulated number is anybody's.
internal sealed record NumberArea(string Prefix, int ZoneHours, Language Language)
{
    public const int Size = 1_000_000;

    /// <summary>The size of the blocks in which carriers hand out numbers.</summary>
    public const int BlockSize = 10_000;

    public static readonly NumberArea[] All =
    [
        new("+13100", -7, Language.English), new("+12130", -7, Language.Spanish), new("+16190", -7, Language.English), new("+12120", -4, Language.English),
        new("+19170", -4, Language.Chinese), new("+13050", -4, Language.Spanish), new("+13120", -5, Language.English), new("+13030", -6, Language.English),
        new("+446700", 1, Language.English), new("+446701", 1, Language.English), new("+342500", 2, Language.Spanish), new("+8611031", 8, Language.Chinese),
        new("+8611032", 8, Language.Chinese), new("+710041", 4, Language.Russian),
    ];

    /// <summary>The time zone in milliseconds.</summary>
    public long Zone => ZoneHours * Spans.Hour;

    /// <summary>The number at an index; indices beyond the size begin again.</summary>
    public Address Number(long index) => new(AddressKind.E164, Prefix + (index % Size).ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>A number like any other.</summary>
    public Address Any(SeededRandom random) => Number(random.Below(Size));
}
