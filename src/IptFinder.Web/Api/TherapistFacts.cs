using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Api;

/// <summary>Lists what is known of one person for the API.</summary>
internal sealed class TherapistFacts(DateOnly today)
{
    private readonly Dictionary<string, object> _facts = [];

    public static IReadOnlyDictionary<string, object> Of(Therapist person, DateOnly today)
    {
        var facts = new TherapistFacts(today);
        facts.AddIdentity(person);
        facts.AddPractice(person.Facts);
        facts.AddMoney(person.Facts);
        return facts._facts;
    }

    private void AddIdentity(Therapist person)
    {
        if (person is { IsFictional: true, ConsentOn: { } made })
        {
            _facts["fictional"] = Fact(true, FactKind.Other, Source.CheckedByUs, made);
        }

        Add("profession", person.Profession, FactKind.Other, SearchFilters.Code);
        Add("gender", person.Gender, FactKind.Other, gender => SearchFilters.Genders.Terms[(int)gender].Code);
        Add("telephone", person.Telephone, FactKind.Other, telephone => telephone);
        AddList("licenses", person.Licenses.Select(license => Fact(
            new
            {
                State = license.State.ToString(),
                license.Number,
                Profession = SearchFilters.Code(license.Kind),
                Status = license.Status switch
                {
                    LicenseStatus.NotStated => "not-stated",
                    LicenseStatus.Active => "active",
                    LicenseStatus.Expired => "expired",
                    LicenseStatus.Refused => "refused",
                },
                license.Expires,
            },
            FactKind.License, license.Source, license.AsOf)));
        AddList("locations", person.Locations.Select(location => Location(person, location)).OfType<FactAnswer>());
    }

    /// <summary>
    /// The source and date are of whoever says if they meet people there; where nobody does, of the consent to the listing
    /// that names the place. Step-free access has its own.
    /// </summary>
    private FactAnswer? Location(Therapist person, PracticeLocation location) => person.WhoNames(location) is { } who
        ? Fact(
            new
            {
                location.Town,
                State = location.State.ToString(),
                Zip = location.Zip.ToString(),
                Approximate = location.IsApproximate,
                InPerson = location.InPerson.IsKnown ? location.InPerson.Value : null as bool?,
                StepFree = location.StepFree.IsKnown
                    ? Fact(location.StepFree.Value, FactKind.Other, location.StepFree.Source, location.StepFree.AsOf)
                    : null,
            },
            FactKind.Other, who.Source, who.AsOf)
        : null;

    private void AddPractice(ListingFacts facts)
    {
        Add("online", facts.Online, FactKind.Other, online => online);
        Add("onlineStates", facts.OnlineStates, FactKind.Other, states => states.Select(state => state.ToString()));
        Add("approaches", facts.Approaches, FactKind.Other, codes => codes);
        Add("conditions", facts.Conditions, FactKind.Other, codes => codes);
        Add("problemAreas", facts.ProblemAreas, FactKind.Other, codes => codes);
        Add("ages", facts.Ages, FactKind.Other, ages => ages.Select(age => SearchFilters.Ages.Terms[(int)age].Code));
        Add("formats", facts.Formats, FactKind.Other, formats => formats.Select(format => SearchFilters.Formats.Terms[(int)format].Code));
        Add("languages", facts.Languages, FactKind.Other, codes => codes);
        Add("communities", facts.Communities, FactKind.Other, codes => codes);
        Add("practisingSince", facts.PractisingSince, FactKind.Other, year => year);
        Add("times", facts.Times, FactKind.Other, times => times.Select(time => SearchFilters.Times.Terms[(int)time].Code));
        Add("accepting", facts.Accepting, facts.Accepting is { IsKnown: true, Value: AcceptingStatus.WaitWeeks or AcceptingStatus.From } ? FactKind.WaitTime : FactKind.Accepting,
            status => status switch
            {
                AcceptingStatus.Yes => new { Status = "yes", Weeks = (int?)null, Date = (DateOnly?)null },
                AcceptingStatus.WaitWeeks wait => new { Status = "wait", Weeks = (int?)wait.Weeks, Date = (DateOnly?)null },
                AcceptingStatus.From from => new { Status = "wait", Weeks = (int?)null, Date = (DateOnly?)from.Date },
                _ => new { Status = "no", Weeks = (int?)null, Date = (DateOnly?)null },
            });
        Add("ownWords", facts.OwnWords, FactKind.Other, text => text);
        Add("email", facts.Email, FactKind.Other, address => address);
        Add("website", facts.Website, FactKind.Other, address => address);
        AddList("groups", facts.Groups.Select(group => Fact(
            new
            {
                group.Approach,
                group.Starts,
                Weekday = group.Weekday?.ToString().ToLowerInvariant(),
                group.Sessions,
                group.Minutes,
                group.Seats,
                group.SeatsFree,
                group.Screening,
                group.Referral,
            },
            FactKind.Other, group.Source, group.AsOf)));
        AddList("training", facts.Training.Select(evidence => Fact(
            new { evidence.Approach, evidence.Body, evidence.Level, evidence.Course, evidence.Awarded, evidence.Expires, evidence.EvidenceLink, evidence.Method },
            FactKind.Other, evidence.Source, evidence.AsOf)));
    }

    private void AddMoney(ListingFacts facts)
    {
        foreach (var (kind, fee) in facts.Fees.OrderBy(fee => fee.Key))
        {
            Add(kind switch
            {
                VisitKind.First => "feeFirstVisitCents",
                VisitKind.About45Minutes => "feeAbout45MinutesCents",
                VisitKind.About60Minutes => "feeAbout60MinutesCents",
                VisitKind.Group => "feeGroupCents",
            }, fee, FactKind.Fee, money => money.Cents);
        }

        Add("slidingScale", facts.SlidingScale, FactKind.Fee,
            scale => new { scale.Offered, FloorCents = scale.Floor?.Cents, scale.Rule, scale.PlacesFree });
        Add("prepaidDiscount", facts.PrepaidDiscount, FactKind.Fee, discount => new { discount.Sessions, discount.Percent });
        Add("freeConsultation", facts.FreeConsultation, FactKind.Fee, free => free);
        Add("takesInsurance", facts.TakesInsurance, FactKind.Insurance, takes => takes);
        AddList("insurance", facts.Insurance.Where(one => one.Accepted.IsKnown).Select(one => Fact(
            new { one.Insurer, one.Plans, Accepted = one.Accepted.Value }, FactKind.Insurance, one.Accepted.Source, one.Accepted.AsOf)));
    }

    private void Add<T>(string name, Sourced<T> fact, FactKind kind, Func<T, object> value)
        where T : notnull
    {
        if (fact.IsKnown)
        {
            _facts[name] = Fact(value(fact.Value), kind, fact.Source, fact.AsOf);
        }
    }

    private void AddList(string name, IEnumerable<FactAnswer> facts)
    {
        var list = facts.ToList();
        if (list.Count > 0)
        {
            _facts[name] = list;
        }
    }

    private FactAnswer Fact(object value, FactKind kind, Source source, DateOnly asOf) =>
        new(value, Code(source), asOf, !Freshness.IsFresh(kind, source, asOf, today));

    private static string Code(Source source) => source switch
    {
        Source.Registry => "registry",
        Source.Therapist => "therapist",
        Source.Insurer => "insurer",
        Source.CertifyingBody => "certifying-body",
        Source.CheckedByUs => "checked",
    };
}
