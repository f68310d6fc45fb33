namespace IptFinder.Data.Demo;

/// <summary>What a fictional therapist does most, so that ages, approaches, conditions and words agree with each other.</summary>
internal enum DemoFocus
{
    Adults,
    Teens,
    Perinatal,
    OlderAdults,
    Bipolar,
    Trauma,
    Eating,
}
