namespace IptFinder.Domain.Plans;

/// <summary>The rows of the file "Benefits and Cost Sharing" that matter here, each named there as its summary says.</summary>
public enum BenefitKind
{
    /// <summary>"Mental/Behavioral Health Outpatient Services".</summary>
    MentalHealthOutpatient,

    /// <summary>"Mental Health Office Visit".</summary>
    MentalHealthOfficeVisit,

    /// <summary>"Specialist Visit".</summary>
    SpecialistVisit,

    /// <summary>"Primary Care Visit to Treat an Injury or Illness".</summary>
    PrimaryCareVisit,
}
