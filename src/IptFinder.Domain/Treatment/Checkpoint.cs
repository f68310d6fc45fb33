namespace IptFinder.Domain.Treatment;

/// <summary>Something to stop for in a session.</summary>
public enum Checkpoint
{
    /// <summary>Fill in a questionnaire: every fourth session, as the IPT Institute asks of those it certifies.</summary>
    Questionnaire,

    /// <summary>Half way: look at what has changed, and whether to go on like this. Our own rule.</summary>
    Midpoint,

    /// <summary>The ending begins.</summary>
    Ending,

    /// <summary>The last session: what comes after is decided.</summary>
    WhatNext,
}
