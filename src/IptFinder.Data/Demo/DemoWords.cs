using IptFinder.Domain.Sources;

namespace IptFinder.Data.Demo;

/// <summary>
/// Own words for the fictional therapists, put together from our own sentences: plain and warm, without praise of themselves
/// and without a word on what therapy will achieve.
/// </summary>
internal static class DemoWords
{
    private const int Most = 600;

    private static readonly string[] Openings =
    [
        "I work with people who feel low, stuck or worn out and want to know what changed.",
        "Therapy with me is a plain talk about your life now and the people in it.",
        "Low mood often starts when something shifts between us and the people we need. That is where I like to begin.",
        "Many people come to me after a loss, a breakup or a big move.",
        "You do not need to have the right words. We can look for them together.",
        "I like therapy to have a clear plan, a clear end and room for a laugh.",
        "Asking for help is hard. I try to make the first talk an easy one.",
        "People tell me I listen more than I talk, and that I ask direct questions.",
        "I came to this work after years in a busy clinic, and I still like a full notebook and strong tea.",
        "Some weeks we talk about big things, and some weeks about one phone call. Both count.",
        "I believe most people do the best they can with what they have.",
        "My style is calm and practical. I will tell you what I think and ask what you think.",
    ];

    private static readonly string[] AboutIpt =
    [
        "In IPT we choose one or two problems with people and stay with those for 12 to 16 sessions.",
        "We begin with a map of the people who matter to you.",
        "Each week I ask two things: how was your mood, and what happened with the people around you?",
        "We set an end date at the start, so you always know where we are.",
        "Between sessions you might try one small thing, like a talk you have been putting off.",
        "We look at how your mood and your relationships move together from week to week.",
        "IPT has a beginning, a middle and an end. I will tell you which one we are in.",
        "We practice hard talks in the room first, with me in the other chair.",
        "I use a short questionnaire every few sessions so that we both see how you are doing.",
    ];

    private static readonly string[] AboutOtherWays =
    [
        "I draw on more than one way of working and will tell you which one and why.",
        "We will agree on what you want to work on and look back at it every month.",
        "I see people for short and for longer therapy. We decide that together.",
    ];

    private static readonly string[] OnMoney =
    [
        "Ask me about cost in the first call. I would rather talk about it early.",
        "I send a written estimate before we start.",
        "If money is tight, say so. We can look at your choices together.",
    ];

    private static readonly string[] Closings =
    [
        "If I am not the right person for you, I will help you look for someone who is.",
        "Leave me a message and I will call you back within three working days.",
        "Ask me anything in the first call: how I work, what it costs, how long it may take.",
        "I cannot promise how it will go, but I will be honest with you along the way.",
        "Bring your questions. I like questions.",
        "You can stop at any time, and you do not need to give a reason.",
        "If you are unsure, we can meet once and see how it feels.",
        "Partners and friends are welcome for a session if that helps you.",
    ];

    public static string Of(DemoPerson person, Sourced<IReadOnlyList<string>> languages)
    {
        var random = person.Random;
        var sentences = new List<string> { random.Pick(Openings) };
        sentences.AddRange(random.Some(Own(person.Focus), random.Between(0, 2)));
        sentences.AddRange(random.Some(person.OffersIpt ? AboutIpt : AboutOtherWays, random.Between(0, 2)));
        if (person.HasGroup)
        {
            sentences.Add("My groups are small, and everyone has a first talk with me alone.");
        }

        if (languages.IsKnown && languages.Value.Contains("spanish"))
        {
            sentences.Add("We can talk in English or in Spanish, or go back and forth.");
        }

        sentences.AddRange(random.Some(OnMoney, random.Below(4) / 3));
        sentences.AddRange(random.Some(Closings, random.Below(3) / 2 + random.Below(2)));
        return Fit(sentences);
    }

    /// <summary>As many whole sentences as there is room for.</summary>
    private static string Fit(List<string> sentences)
    {
        while (sentences.Sum(sentence => sentence.Length + 1) > Most + 1)
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        return string.Join(' ', sentences);
    }

    private static string[] Own(DemoFocus focus) => focus switch
    {
        DemoFocus.Adults =>
        [
            "I often work with people who look after everyone else first.",
            "Grief, arguments at home, a new job or no job: these are the things we talk about.",
            "A move, a divorce or a new baby can turn a life around. I know that ground well.",
            "Many of the people I see feel lonely even among friends.",
        ],
        DemoFocus.Teens =>
        [
            "I see teens alone, and I talk with parents at the start, the middle and the end.",
            "With teens I often use role play for hard talks with friends or family.",
            "What a teen tells me stays between us, unless someone is in danger. I explain that to everyone first.",
        ],
        DemoFocus.Perinatal =>
        [
            "You may bring your baby to sessions, and we can stop to feed.",
            "Many new parents tell me they feel alone even when the house is full.",
            "I work with people in pregnancy and in the first years after a birth.",
        ],
        DemoFocus.OlderAdults =>
        [
            "Many of the people I see are over sixty and are getting used to a quieter house.",
            "Retirement, illness and loss change who we are to each other. We take our time with that.",
        ],
        DemoFocus.Bipolar =>
        [
            "We keep an eye on sleep, meals and daily rhythm, along with the people in your day.",
            "I stay in touch with whoever prescribes your medicine, if you agree.",
        ],
        DemoFocus.Trauma =>
        [
            "You do not have to tell the whole story of what happened. We work on trust and daily life now.",
            "I work with people for whom the past keeps getting in the way of the people they love.",
        ],
        DemoFocus.Eating =>
        [
            "We look at what happens with people before and after a binge, without blame.",
            "We talk about food less than you may expect, and about feelings and people more.",
        ],
    };
}
