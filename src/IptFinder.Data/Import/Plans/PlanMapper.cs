using IptFinder.Data.Import.Files;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Plans;
using IptFinder.Domain.Text;

namespace IptFinder.Data.Import.Plans;

/// <summary>Takes from a row of "Plan Attributes" what is kept of a plan. Texts stay as written; names lose what could break a page.</summary>
internal sealed class PlanMapper(PlanColumns columns)
{
    private const int LongestName = 200;

    public PlanOutcome<PlanRecord> Map(CsvRow row)
    {
        if (!Is(row.Text(columns.Market), "Individual"))
        {
            return new PlanOutcome<PlanRecord>.Skipped(PlanReasons.NotIndividual);
        }

        if (!Is(row.Text(columns.IsDentalOnly), "No"))
        {
            return new PlanOutcome<PlanRecord>.Skipped(PlanReasons.DentalOnly);
        }

        if (PlanId.TryParse(row.Text(columns.PlanId)) is not { Variant: not null } id)
        {
            return new PlanOutcome<PlanRecord>.Rejected(PlanReasons.BadPlanId);
        }

        if (UsStates.TryParse(row.Text(columns.State)) is not { } state)
        {
            return new PlanOutcome<PlanRecord>.Rejected(PlanReasons.BadState);
        }

        var name = Name(row.Text(columns.Name));
        if (name.Length == 0)
        {
            return new PlanOutcome<PlanRecord>.Rejected(PlanReasons.NoName);
        }

        if (PlanYear.TryParse(row.Text(columns.Year)) is not { } year)
        {
            return new PlanOutcome<PlanRecord>.Rejected(PlanReasons.BadYear);
        }

        return new PlanOutcome<PlanRecord>.Kept(Read(row, id, state, name, year));
    }

    private PlanRecord Read(CsvRow row, PlanId id, UsState state, string name, int year)
    {
        string Chosen(IReadOnlyList<int> amounts) => PlanAmount.Choose([.. amounts.Select(row.Text)]);
        var issuer = Name(row.Text(columns.IssuerName));
        return new PlanRecord
        {
            Id = id.ToString(),
            Year = year,
            State = state,
            IssuerId = row.Text(columns.IssuerId),
            IssuerName = issuer,
            Name = name,
            MetalLevel = row.Text(columns.MetalLevel),
            PlanType = row.Text(columns.PlanType),
            Deductible = Chosen(columns.Deductible),
            Maximum = Chosen(columns.Maximum),
            DeductibleOutOfNetwork = Chosen(columns.DeductibleOutOfNetwork),
            MaximumOutOfNetwork = Chosen(columns.MaximumOutOfNetwork),
            Summary = row.Text(columns.Summary),
            SearchWords = string.Concat(PlainText.Words($"{name} {issuer}").Select(word => $" {word}")),
        };
    }

    private static string Name(string text)
    {
        var name = string.Concat(text.Where(character => !char.IsControl(character) && !WritingDirection.IsMark(character))).Trim();
        return name.Length <= LongestName
            ? name
            : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
