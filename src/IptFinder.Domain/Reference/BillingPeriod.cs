namespace IptFinder.Domain.Reference;

/// <summary>How often a subscription is paid.</summary>
public enum BillingPeriod
{
    Week,
    Month,
}
