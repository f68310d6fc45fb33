using System.Text.Json;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Data.Listings;

/// <summary>Writes what a listing says beyond who someone is and where.</summary>
internal static class FactsWriter
{
    public static void Write(Utf8JsonWriter json, ListingFacts facts)
    {
        json.Text("email", facts.Email);
        json.Text("website", facts.Website);
        json.Flag("online", facts.Online);
        json.Codes("onlineStates", facts.OnlineStates);
        json.Objects("training", facts.Training, evidence => Training(json, evidence));
        json.List("approaches", facts.Approaches);
        json.List("conditions", facts.Conditions);
        json.List("problemAreas", facts.ProblemAreas);
        json.Codes("ages", facts.Ages);
        json.Codes("formats", facts.Formats);
        json.List("languages", facts.Languages);
        json.List("communities", facts.Communities);
        json.Fact("practisingSince", facts.PractisingSince, json.WriteNumberValue);
        Fees(json, facts.Fees);
        json.Fact("slidingScale", facts.SlidingScale, scale => SlidingScale(json, scale));
        json.Fact("prepaidDiscount", facts.PrepaidDiscount, discount => Discount(json, discount));
        json.Flag("freeConsultation", facts.FreeConsultation);
        json.Flag("takesInsurance", facts.TakesInsurance);
        json.Objects("insurance", facts.Insurance, participation => Participation(json, participation));
        json.Fact("accepting", facts.Accepting, status => Accepting(json, status));
        json.Codes("times", facts.Times);
        json.Objects("groups", facts.Groups, group => Group(json, group));
        json.Text("ownWords", facts.OwnWords);
    }

    private static void Training(Utf8JsonWriter json, TrainingEvidence evidence)
    {
        json.WriteString("approach", evidence.Approach);
        json.WriteString("body", evidence.Body);
        json.OptionalText("level", evidence.Level);
        json.OptionalText("course", evidence.Course);
        json.Date("awarded", evidence.Awarded);
        json.Date("expires", evidence.Expires);
        json.OptionalText("evidenceLink", evidence.EvidenceLink);
        json.OptionalText("method", evidence.Method);
        json.Origin(evidence.Source, evidence.AsOf);
    }

    private static void Fees(Utf8JsonWriter json, IReadOnlyDictionary<VisitKind, Sourced<Money>> fees)
    {
        if (fees.Count == 0)
        {
            return;
        }

        json.WriteStartObject("fees");
        foreach (var kind in Enum.GetValues<VisitKind>().Where(fees.ContainsKey))
        {
            json.Amount(FactsMapper.NameOf(kind), fees[kind]);
        }

        json.WriteEndObject();
    }

    private static void SlidingScale(Utf8JsonWriter json, SlidingScale scale)
    {
        json.WriteStartObject();
        json.WriteBoolean("offered", scale.Offered);
        json.OptionalNumber("floor", scale.Floor?.Cents);
        json.OptionalText("rule", scale.Rule);
        json.OptionalNumber("placesFree", scale.PlacesFree);
        json.WriteEndObject();
    }

    private static void Discount(Utf8JsonWriter json, PrepaidDiscount discount)
    {
        json.WriteStartObject();
        json.WriteNumber("sessions", discount.Sessions);
        json.WriteNumber("percent", discount.Percent);
        json.WriteEndObject();
    }

    private static void Participation(Utf8JsonWriter json, NetworkParticipation participation)
    {
        json.WriteString("insurer", participation.Insurer);
        if (participation.Plans.Count > 0)
        {
            json.WritePropertyName("plans");
            json.Strings(participation.Plans);
        }

        json.Flag("accepted", participation.Accepted);
    }

    private static void Accepting(Utf8JsonWriter json, AcceptingStatus status)
    {
        json.WriteStartObject();
        switch (status)
        {
            case AcceptingStatus.Yes:
                json.WriteString("status", "yes");
                break;
            case AcceptingStatus.WaitWeeks wait:
                json.WriteString("status", "wait");
                json.WriteNumber("weeks", wait.Weeks);
                break;
            case AcceptingStatus.From from:
                json.WriteString("status", "from");
                json.Date("date", from.Date);
                break;
            case AcceptingStatus.No:
                json.WriteString("status", "no");
                break;
        }

        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, TherapyGroup group)
    {
        json.WriteString("approach", group.Approach);
        json.Date("starts", group.Starts);
        json.OptionalText("weekday", group.Weekday is { } weekday ? EnumCodes<DayOfWeek>.Of(weekday) : null);
        json.OptionalNumber("sessions", group.Sessions);
        json.OptionalNumber("minutes", group.Minutes);
        json.OptionalNumber("seats", group.Seats);
        json.OptionalNumber("seatsFree", group.SeatsFree);
        json.OptionalFlag("screening", group.Screening);
        json.OptionalFlag("referral", group.Referral);
        json.Origin(group.Source, group.AsOf);
    }
}
