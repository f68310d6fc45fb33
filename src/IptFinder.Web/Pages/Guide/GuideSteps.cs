using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Guide;

/// <summary>The six questions, in order.</summary>
public static class GuideSteps
{
    public const string Danger = "danger";
    public const string Brings = "brings";
    public const string Feels = "feels";
    public const string Age = "age";
    public const string Room = "room";
    public const string Matters = "matters";

    /// <summary>The answer to <see cref="Brings"/> that is no problem area.</summary>
    public const string NoFocus = "none";

    public static IReadOnlyList<GuideStep> For(ReferenceData reference) =>
    [
        new(
            Danger,
            "Is any of this true right now?",
            "Some things need help first. You can skip this question, and every other one.",
            TakesSeveral: true,
            [
                new("suicide", "I think about ending my life", []),
                new("violence", "Someone close hurts, threatens or controls me", []),
                new("voices", "I hear or see things that others do not", []),
                new("too-high", "I feel unstoppable, hardly sleep, and others are worried", []),
            ]),
        new(
            Brings,
            "What brings you here?",
            "IPT works on one of these. Choose the closest, or none.",
            TakesSeveral: false,
            [.. reference.ProblemAreas.Terms, new(NoFocus, "None of these", [])]),
        new(
            Feels,
            "What does it feel like?",
            "Choose all that fit.",
            TakesSeveral: true,
            [.. reference.GuideTopics.DistinctBy(topic => topic.Code).Select(topic => new Term(topic.Code, topic.Label, []))]),
        new(Age, "Who is it for?", "The age of the person who would go.", TakesSeveral: false, SearchFilters.Ages.Terms),
        new(Room, "Who would be in the room?", "Besides the therapist.", TakesSeveral: false, SearchFilters.Formats.Terms),
        new(
            Matters,
            "What matters most to you?",
            "It sets the search at the end. You can change it there.",
            TakesSeveral: false,
            [
                new("training", "That they were trained in IPT", []),
                new("soonest", "That they can see me soon", []),
                new("cost", "What it costs", []),
                new("close-by", "That it is close by", []),
            ]),
    ];
}
