using IptFinder.Domain.Training;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>The line on training, first on every card.</summary>
/// <param name="Rung">The rung on the ladder.</param>
/// <param name="Text">What is known.</param>
/// <param name="Detail">How it is known, or what to ask.</param>
public sealed record TrainingLine(TrainingRung Rung, string Text, string Detail)
{
    /// <summary>Name of the rung's icon and style.</summary>
    public string Code => Rung switch
    {
        TrainingRung.Certified => "certified",
        TrainingRung.Trained => "trained",
        TrainingRung.SaysSo => "says-so",
        TrainingRung.Unknown => "not-known",
    };
}
