using System.Text.Json;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>Reads what a listing says beyond who someone is and where.</summary>
internal static class FactsMapper
{
    public const int MostOwnWords = 600;

    private static readonly string[] VisitNames = [.. Enum.GetNames<VisitKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>The name in a listing of the price of each kind of visit.</summary>
    public static string NameOf(VisitKind kind) => VisitNames[(int)kind];

    public static ListingFacts Map(JsonField entry)
    {
        var reference = entry.Reading.Reference;
        var insurance = Insurance(entry["insurance"]);
        return new ListingFacts
        {
            Online = entry["online"].Fact(field => field.Flag()),
            OnlineStates = entry["onlineStates"].ListFact(ListingFields.State),
            Training = entry["training"].ListOf(TrainingMapper.Map) ?? [],
            Approaches = entry["approaches"].ListFact(ListingFields.Approach),
            Conditions = entry["conditions"].ListFact(field => ListingFields.Term(field, reference.Conditions, "conditions")),
            ProblemAreas = entry["problemAreas"].ListFact(field => ListingFields.Term(field, reference.ProblemAreas, "problem areas")),
            Ages = entry["ages"].ListFact(field => field.OneOf<AgeGroup>()),
            Formats = entry["formats"].ListFact(field => field.OneOf<SessionFormat>()),
            Languages = entry["languages"].ListFact(field => ListingFields.Term(field, reference.Languages, "languages")),
            Communities = entry["communities"].ListFact(field => ListingFields.Term(field, reference.Communities, "communities")),
            PractisingSince = entry["practisingSince"].Fact(Year),
            Fees = Fees(entry["fees"]),
            SlidingScale = entry["slidingScale"].Fact(SlidingScale),
            PrepaidDiscount = entry["prepaidDiscount"].Fact(Discount),
            FreeConsultation = entry["freeConsultation"].Fact(field => field.Flag()),
            TakesInsurance = entry["takesInsurance"].Fact(field => TakesInsurance(field, insurance)),
            Insurance = insurance,
            Accepting = entry["accepting"].Fact(Accepting),
            Times = entry["times"].ListFact(field => field.OneOf<SessionTime>()),
            Groups = entry["groups"].ListOf(GroupMapper.Map) ?? [],
            OwnWords = entry["ownWords"].Fact(field => field.Text(MostOwnWords)),
            Email = entry["email"].Fact(ListingFields.Email),
            Website = entry["website"].Fact(ListingFields.WebAddress),
        };
    }

    private static int? Year(JsonField field) =>
        field.Whole(1940, field.Reading.Today.Year, "write the year they began to practice, like 2009.");

    private static Dictionary<VisitKind, Sourced<Money>> Fees(JsonField field)
    {
        var fees = new Dictionary<VisitKind, Sourced<Money>>();
        if (field.IsObject())
        {
            foreach (var kind in Enum.GetValues<VisitKind>())
            {
                var fee = field[NameOf(kind)].Fact(ListingFields.Amount);
                if (fee.IsKnown)
                {
                    fees.Add(kind, fee);
                }
            }

            field.RefuseOthers();
        }

        return fees;
    }

    private static SlidingScale? SlidingScale(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var offered = field["offered"].Required().Flag();
        var floor = field["floor"];
        var scale = new SlidingScale(
            offered ?? false, ListingFields.Amount(floor), field["rule"].Text(200), field["placesFree"].Whole(0, 100));
        field.RefuseOthers();
        if (scale is { Floor: not null } && offered == false)
        {
            return floor.Refuse<SlidingScale>("there is no lowest fee without a sliding scale. Leave it out, or say it is offered.");
        }

        return offered is null ? null : scale;
    }

    private static PrepaidDiscount? Discount(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var sessions = field["sessions"].Required().Whole(2, 100);
        var percent = field["percent"].Required().Whole(1, 100);
        field.RefuseOthers();
        return sessions is { } many && percent is { } off ? new PrepaidDiscount(many, off) : null;
    }

    private static bool? TakesInsurance(JsonField field, IReadOnlyList<NetworkParticipation> insurance)
    {
        var takes = field.Flag();
        var named = insurance.FirstOrDefault(entry => entry.Accepted is { IsKnown: true, Value: true });
        return takes == false && named is not null
            ? field.RefuseValue<bool>($"this says no insurance is taken, yet {named.Insurer} is listed as taken. Correct one of them.")
            : takes;
    }

    private static IReadOnlyList<NetworkParticipation> Insurance(JsonField field)
    {
        var insurance = field.ListOf(Participation) ?? [];
        foreach (var twice in insurance.CountBy(entry => entry.Insurer).Where(pair => pair.Value > 1))
        {
            field.Complain($"{twice.Key} is listed more than once. Keep one.");
        }

        return [.. insurance.DistinctBy(entry => entry.Insurer)];
    }

    private static NetworkParticipation? Participation(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var insurer = ListingFields.Term(field["insurer"].Required(), field.Reading.Reference.Insurers, "insurers");
        var plans = field["plans"].ListOf(plan => plan.Text(100)) ?? [];
        var accepted = field["accepted"].Required().Fact(value => value.Flag());
        field.RefuseOthers();
        return insurer is not null && accepted.IsKnown ? new NetworkParticipation(insurer, plans, accepted) : null;
    }

    private static AcceptingStatus? Accepting(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var status = field["status"].Required();
        var weeks = field["weeks"];
        var date = field["date"];
        var word = status.Text(10);
        AcceptingStatus? accepting = word switch
        {
            null => null,
            "yes" => new AcceptingStatus.Yes(),
            "no" => new AcceptingStatus.No(),
            "wait" => weeks.Required().Whole(1, 104) is { } number ? new AcceptingStatus.WaitWeeks(number) : null,
            "from" => date.Required().Date() is { } first ? new AcceptingStatus.From(first) : null,
            _ => status.Refuse<AcceptingStatus>("write yes, no, wait (with weeks) or from (with a date)."),
        };
        OnlyWith("wait", weeks, word);
        OnlyWith("from", date, word);
        field.RefuseOthers();
        return accepting;
    }

    private static void OnlyWith(string status, JsonField field, string? word)
    {
        if (word is "yes" or "no" or "wait" or "from" && word != status)
        {
            field.Refuse<string>($"this goes with the status \"{status}\" alone. Leave it out.");
        }
    }
}
