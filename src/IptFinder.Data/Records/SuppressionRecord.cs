namespace IptFinder.Data.Records;

/// <summary>Someone who asked never to be shown: every later import leaves them out.</summary>
public sealed class SuppressionRecord
{
    public required long Npi { get; set; }

    public required DateOnly Since { get; set; }
}
