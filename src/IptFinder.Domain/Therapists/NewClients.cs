namespace IptFinder.Domain.Therapists;

/// <summary>Whether someone takes new clients, judged on a day. Ordered as results are.</summary>
public enum NewClients
{
    Yes,
    Wait,
    Unknown,
    No,
}
