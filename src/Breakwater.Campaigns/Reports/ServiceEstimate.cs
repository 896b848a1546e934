using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>On which service a reported message travelled.</summary>
/// <param name="Shares">Services with their probabilities, the likeliest first; one with probability 1 where it was told, none without evidence.</param>
/// <param name="Basis">Messages and reports of known service that it was learned from.</param>
/// <param name="IsTold">Whether the report names its service.</param>
public sealed record ServiceEstimate(IReadOnlyList<ServiceShare> Shares, long Basis, bool IsTold)
{
    /// <summary>The likeliest service, or unknown.</summary>
    public Service Likeliest => Shares.Count > 0 ? Shares[0].Service : Service.Unknown;

    /// <summary>The probability of a service.</summary>
    public double Of(Service service) => Shares.FirstOrDefault(share => share.Service == service).Probability;
}

/// <summary>A service and its probability.</summary>
/// <param name="Service">The service.</param>
/// <param name="Probability">0 to 1.</param>
public readonly record struct ServiceShare(Service Service, double Probability);
