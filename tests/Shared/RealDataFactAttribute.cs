namespace IptFinder.Tests.Shared;

/// <summary>A test over real public files, skipped where they are not.</summary>
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = "skipped: no real data";
        }
    }
}
