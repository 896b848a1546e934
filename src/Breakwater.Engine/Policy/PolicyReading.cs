using System.Diagnostics.CodeAnalysis;

namespace Breakwater.Engine.Policy;

/// <summary>What a policy file came to: a policy, or the mistakes in it.</summary>
/// <param name="Policy">The policy; null if there is a mistake.</param>
/// <param name="Errors">The mistakes in the order of the file; none if there is a policy.</param>
public sealed record PolicyReading(SpamPolicy? Policy, IReadOnlyList<PolicyError> Errors)
{
    /// <summary>Whether it is sound.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsSound => Policy is not null;
}
