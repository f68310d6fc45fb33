using System.Globalization;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Training;

namespace IptFinder.Data.Listings;

/// <summary>Reads one piece of training evidence, with who checked it, when and how.</summary>
internal static class TrainingMapper
{
    public static TrainingEvidence? Map(JsonField field)
    {
        if (!field.IsObject())
        {
            return null;
        }

        var approach = ListingFields.Approach(field["approach"].Required());
        var body = Body(field["body"].Required());
        var level = Level(field["level"], body, approach);
        var course = field["course"].Text(200);
        var awarded = field["awarded"].PastDate();
        var expires = Expires(field["expires"], awarded);
        var link = ListingFields.WebAddress(field["evidenceLink"]);
        var method = field["method"];
        var checkedHow = method.Text(100);
        var origin = field.Origin();
        if (origin is { Source: Source.CheckedByUs } && checkedHow is null)
        {
            method.Complain("say how it was checked, like \"certificate seen\".");
        }

        if (field["level"].IsAbsent && course is null)
        {
            field.Complain("say the level or the course.");
        }

        return approach is not null && body is not null && origin is { } by
            ? new TrainingEvidence(approach, body, level, course, awarded, expires, link, by.Source, by.AsOf, checkedHow)
            : null;
    }

    private static string? Body(JsonField field) =>
        field.Text(80) is not { } body ? null
            : field.Reading.Reference.CertifyingBodies.ContainsKey(body) ? body
            : field.Refuse<string>($"\"{body}\" is not in the list of certifying and training bodies.");

    /// <summary>A certificate in one therapy says nothing of another: those of IPT count for all its forms, others for their own.</summary>
    private static string? Level(JsonField field, string? body, string? approach)
    {
        var reference = field.Reading.Reference;
        if (field.Text(80) is not { } level || body is null || approach is null)
        {
            return null;
        }

        if (reference.FindLevel(body, level) is not { } known)
        {
            return field.Refuse<string>($"{body} has no level \"{level}\".");
        }

        return known.Approach == approach || (reference.FindApproach(known.Approach)!.IsIpt && reference.FindApproach(approach)!.IsIpt)
            ? level
            : field.Refuse<string>($"level \"{level}\" of {body} is given in {known.Approach}, not in {approach}.");
    }

    private static DateOnly? Expires(JsonField field, DateOnly? awarded)
    {
        var expires = field.Date();
        return expires < awarded
            ? field.RefuseValue<DateOnly>(string.Create(
                CultureInfo.InvariantCulture, $"it cannot expire before it was awarded on {awarded:yyyy-MM-dd}."))
            : expires;
    }
}
