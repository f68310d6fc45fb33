namespace IptFinder.Domain.Licensure;

/// <summary>The licensed professions of the directory. Labels and registry taxonomy codes are reference data.</summary>
public enum Profession
{
    Psychologist,
    ClinicalSocialWorker,
    Counselor,
    MarriageFamilyTherapist,
    Psychiatrist,
    PsychiatricNurse,
    Psychoanalyst,
}
