namespace IptFinder.Domain.Reference;

/// <summary>One answer to an item of a <see cref="Questionnaire"/>.</summary>
/// <param name="Points">What it adds to the score.</param>
/// <param name="Label">Its published words: "Several days".</param>
public sealed record AnswerOption(int Points, string Label);
