using Breakwater.Engine.Messages;
using PhoneNumbers;

namespace Breakwater.Campaigns.Origin;

/// <summary>What a telephone number tells by its prefix: the country and the kind of line.</summary>
/// <param name="Country">The country, or null.</param>
/// <param name="Kind">The kind of line.</param>
public readonly record struct NumberOrigin(string? Country, CarrierKind Kind)
{
    /// <summary>Whether a line of this kind is given to people who are there.</summary>
    public bool IsLocal => Country is not null && Kind is CarrierKind.Mobile or CarrierKind.Fixed or CarrierKind.FixedOrMobile;

    /// <summary>Reads an address; one that is no international number tells nothing.</summary>
    public static NumberOrigin Of(Address address)
    {
        if (TryParse(address) is not { } number)
        {
            return default;
        }

        var phones = PhoneNumberUtil.GetInstance();
        var country = phones.GetRegionCodeForNumber(number);
        return new NumberOrigin(country is { Length: 2 } && Countries.Contains(country) ? country : null, KindOf(phones.GetNumberType(number)));
    }

    /// <summary>The number of an international address, or null.</summary>
    internal static PhoneNumber? TryParse(Address address)
    {
        if (address.Kind != AddressKind.E164)
        {
            return null;
        }

        try
        {
            return PhoneNumberUtil.GetInstance().Parse(address.Value, null);
        }
        catch (NumberParseException)
        {
            // The library cannot say otherwise that no country has this prefix.
            return null;
        }
    }

    private static CarrierKind KindOf(PhoneNumberType type) => type switch
    {
        PhoneNumberType.MOBILE => CarrierKind.Mobile,
        PhoneNumberType.FIXED_LINE => CarrierKind.Fixed,
        PhoneNumberType.FIXED_LINE_OR_MOBILE => CarrierKind.FixedOrMobile,
        PhoneNumberType.VOIP => CarrierKind.Voip,
        PhoneNumberType.TOLL_FREE or PhoneNumberType.PREMIUM_RATE or PhoneNumberType.SHARED_COST or PhoneNumberType.UAN => CarrierKind.Special,
        _ => CarrierKind.Unknown,
    };
}
