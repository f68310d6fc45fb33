namespace IptFinder.Data.Import;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done: "Checking npidata.csv", "Reading npidata.csv".</param>
/// <param name="Rows">Rows read in this step so far.</param>
/// <param name="Bytes">Bytes of text read in this step so far, after unpacking.</param>
/// <param name="Share">The part of this step that is done, 0 to 1.</param>
public readonly record struct ImportProgress(string Step, long Rows, long Bytes, double Share);
