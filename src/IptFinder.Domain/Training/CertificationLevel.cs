namespace IptFinder.Domain.Training;

/// <summary>One rung of a body's own ladder, from the reference data.</summary>
/// <param name="Body">The body's code: "ipt-institute".</param>
/// <param name="Code">The level's code within the body: "b".</param>
/// <param name="Name">What a person holding it is called: "IPT Certified Therapist (level B)".</param>
/// <param name="Approach">Code of the approach it is given in; "ipt" stands for IPT and all its forms.</param>
/// <param name="Certifies">True when the body calls the holder certified, false when it attests a course.</param>
public sealed record CertificationLevel(string Body, string Code, string Name, string Approach, bool Certifies);
