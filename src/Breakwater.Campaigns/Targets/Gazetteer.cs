using Breakwater.Campaigns.Origin;
using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;
using PhoneNumbers;

namespace Breakwater.Campaigns.Targets;

/// <summary>Tells where numbers are at home, by libphonenumber's offline geocoder. One block of 10,000 numbers is looked up once.</summary>
public sealed class Gazetteer
{
    // A look takes microseconds, and traffic comes back to the same blocks.
    private const int MaxBlocks = 1 << 16;

    private static readonly Locale English = new("en", "US");

    private readonly BoundedTable<Place> _blocks = new(MaxBlocks);

    /// <summary>The place of an address; one that is no international number has none.</summary>
    public Place Of(Address address)
    {
        if (address.Kind != AddressKind.E164)
        {
            return Place.Unknown;
        }

        var block = AddressKey.OfBlock(address, 0);
        if (!_blocks.TryGet(block, out var place))
        {
            place = LookUp(address);
            _blocks.Set(block, place);
        }

        return place;
    }

    private static Place LookUp(Address address)
    {
        if (NumberOrigin.TryParse(address) is not { } number
            || PhoneNumberUtil.GetInstance().GetRegionCodeForNumber(number) is not { Length: 2 } country || !Countries.Contains(country))
        {
            return Place.Unknown;
        }

        var written = PhoneNumberOfflineGeocoder.GetInstance().GetDescriptionForNumber(number, English);
        var comma = written.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0)
        {
            var state = written[(comma + 2)..];
            return new Place(country, state, written[..comma]);
        }

        // A number of a whole state is described by the state's name, one of a whole country by the country's.
        var isCountry = written.Length == 0 || written == new Locale("", country).GetDisplayCountry("en");
        return isCountry ? new Place(country, "", "")
            : country is "US" or "CA" ? new Place(country, NorthAmerica.StateOf(written) ?? "", "")
            : new Place(country, "", written);
    }
}
