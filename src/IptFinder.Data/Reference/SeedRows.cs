using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;

namespace IptFinder.Data.Reference;

/// <summary>The rows of the tables in <c>seeds/reference</c>, as written there.</summary>
internal static class SeedRows
{
    /// <summary>What every row has.</summary>
    /// <param name="Sources">Ids of its sources; the first is the one shown.</param>
    internal abstract record Row(IReadOnlyList<string> Sources);

    internal sealed record SourceRow(string Id, string Title, string? Url, DateOnly ReadOn, string? License = null, string? Note = null);

    internal sealed record StateRow(UsState Code, string Name, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record StateShapeRow(UsState State, string Path, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record TermRow(string Code, string Label, IReadOnlyList<string> Aliases, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record StudyFigureRow(
        string Code, string Kind, string Text, string What, string Unit, DateOnly From, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record QuestionnaireRow(
        string Code,
        string Name,
        string Topic,
        string Stem,
        IReadOnlyList<AnswerOption> Options,
        IReadOnlyList<string> Items,
        IReadOnlyList<ScoreBand> Bands,
        int TalkFrom,
        int? SafetyItem,
        IReadOnlyList<ChangeRow> Changes,
        string Notice,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record ChangeRow(ChangeKind Kind, int Value, string Unit, int EarlierFrom, IReadOnlyList<string> Sources);

    internal sealed record InsuranceTermRow(string Code, string Label, string Text, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record QuestionRow(string Code, string Text, bool AboutIpt, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record PlaceNameRow(string Name, string Means, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record ConditionRow(
        string Code,
        string Label,
        IReadOnlyList<string> Aliases,
        EvidenceGrade Grade,
        string Evidence,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record GuideTopicRow(
        string Code,
        string Label,
        string Condition,
        IReadOnlyList<string> Approaches,
        string Ask,
        string Page,
        IReadOnlyList<string> Sources,
        string? Age = null,
        string? Evidence = null,
        string? Numbers = null,
        string? Instead = null) : Row(Sources);

    internal sealed record ProblemAreaRow(
        string Code,
        string Label,
        IReadOnlyList<string> Aliases,
        string Note,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record ApproachRow(
        string Code,
        string Name,
        string ShortName,
        ApproachFamily Family,
        string Summary,
        IReadOnlyList<string> Sources,
        CountRange? Sessions = null,
        CountRange? Minutes = null) : Row(Sources);

    internal sealed record PhaseRow(
        string Code,
        string Name,
        string Summary,
        int FirstOf16,
        int LastOf16,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record StageRow(string Code, string Name, string Summary, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record TemplateRow(
        string Approach,
        Outline Outline,
        string Note,
        IReadOnlyList<string> Sources,
        CountRange? Sessions = null,
        CountRange? MeetingsBefore = null) : Row(Sources);

    internal sealed record TaskRow(
        string Code,
        IReadOnlyList<string> Parts,
        string Text,
        IReadOnlyList<string> Sources,
        string? Area = null,
        bool EverySession = false) : Row(Sources);

    internal sealed record TimeZoneRow(
        string Id,
        string Name,
        IReadOnlyList<UsState> States,
        IReadOnlyList<string> Aliases,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record ProfessionRow(Profession Profession, string Label, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record TaxonomyRow(string Pattern, Profession Profession, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record BodyRow(string Code, string Name, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record LevelRow(
        string Body,
        string Code,
        string Name,
        string Approach,
        bool Certifies,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record CompactRow(
        string Code,
        string Name,
        IReadOnlyList<Profession> Professions,
        bool Issuing,
        DateOnly AsOf,
        IReadOnlyList<CoverRow> Covers,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record CoverRow(DateOnly From, IReadOnlyList<UsState> States);

    internal sealed record VisitCodeRow(string Code, VisitKind? Kind, string Label, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record BenchmarkRow(
        string Code,
        string Label,
        long Low,
        long High,
        string Unit,
        DateOnly From,
        DateOnly? To,
        IReadOnlyList<string> Sources,
        string? MedicareCode = null) : Row(Sources);

    internal sealed record RelativeValueRow(
        string Code,
        decimal Work,
        decimal Practice,
        decimal Malpractice,
        decimal ConversionFactor,
        string Unit,
        DateOnly From,
        DateOnly To,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record LocalityRow(
        string Code,
        string Name,
        IReadOnlyList<UsState> States,
        decimal Work,
        decimal Practice,
        decimal Malpractice,
        string Unit,
        DateOnly From,
        DateOnly To,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record MedicareShareRow(
        Profession Profession,
        decimal Percent,
        string Unit,
        DateOnly From,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record CostFigureRow(
        CostFigureTable.Figure Code,
        decimal Value,
        string Unit,
        DateOnly From,
        DateOnly? To,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record CostNoteRow(CostFigureTable.Note Code, string Text, IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record SubscriptionRow(
        string Code,
        string Name,
        long PriceFrom,
        string Unit,
        BillingPeriod Period,
        string Buys,
        IptOffer OffersIpt,
        DateOnly From,
        IReadOnlyList<string> Sources) : Row(Sources);

    internal sealed record CrisisLineRow(
        string Code,
        string Name,
        string? Call,
        string? Text,
        string? Chat,
        string Note,
        IReadOnlyList<string> Sources) : Row(Sources);
}
