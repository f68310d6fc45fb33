using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>A filled-in costs form and the same question in the words of the API, both made by the same throws of dice.</summary>
internal sealed class TwinQuestion
{
    private readonly int[] _throws;
    private readonly JsonObject _coverage = [];
    private readonly JsonArray _unknown = [];
    private int _next;

    private TwinQuestion(string kind, int[] throws)
    {
        _throws = throws;
        Course();
        _coverage["kind"] = kind;
        _coverage["unknown"] = _unknown;
        Question["coverage"] = _coverage;
        Fields.Add(("a-kind", kind));
        switch (kind)
        {
            case "self-pay":
                Prices("a-first", "a-session");
                SelfPay();
                break;
            case "medicare":
                Medicare();
                break;
            default:
                Prices(kind == "in-network" ? "a-allowed-first" : "a-first", kind == "in-network" ? "a-allowed-session" : "a-session");
                Plan(isOut: kind == "out-of-network");
                break;
        }
    }

    public List<(string Name, string Value)> Fields { get; } = [];

    public JsonObject Question { get; } = [];

    public static Gen<TwinQuestion> Of(string kind) => Gen.Int[0, 1_000_000].Array[60].Select(throws => new TwinQuestion(kind, throws));

    private void Course()
    {
        var low = 1 + Throw(20);
        var likely = low + Throw(5);
        var high = likely + Throw(5);
        var start = new DateOnly(2026, 1, 1).AddDays(Throw(800));
        var every = ((int[])[3, 7, 14, 28])[Throw(4)];
        Fields.AddRange([("fewest", $"{low}"), ("likely", $"{likely}"), ("most", $"{high}"), ("every", $"{every}"), ("code", "90837")]);
        Fields.Add(("start", start.ToString(Throw(2) == 0 ? "yyyy-MM-dd" : "M/d/yyyy", CultureInfo.InvariantCulture)));
        Question["sessions"] = new JsonObject { ["low"] = low, ["likely"] = likely, ["high"] = high };
        Question["startDate"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Question["everyDays"] = every;
    }

    private void Prices(string first, string session) =>
        Question["visits"] = new JsonObject { ["first"] = Price(first, "90791"), ["session"] = Price(session, "90837") };

    private JsonObject Price(string field, string code)
    {
        var (low, high) = (Throw(30_000), Throw(3) == 0 ? 0 : Throw(10_000));
        Fields.Add((field, high == 0 ? Written(low) : $"{Written(low)} to {Written(low + high)}"));
        return new JsonObject { ["code"] = code, ["low"] = low / 100m, ["high"] = (low + high) / 100m };
    }

    private void SelfPay()
    {
        if (Throw(2) == 0)
        {
            Amount("a-sliding", "slidingFee", 20_000);
            var isSure = Throw(2) == 0;
            Fields.Add(("a-sliding-sure", isSure ? "yes" : ""));
            if (!isSure)
            {
                _unknown.Add("slidingFee");
            }
        }

        if (Throw(2) == 0)
        {
            var (sessions, percent) = (2 + Throw(8), 1 + Throw(100));
            Fields.AddRange([("a-prepay-sessions", $"{sessions}"), ("a-prepay-percent", $"{percent}")]);
            _coverage["prepay"] = new JsonObject { ["sessions"] = sessions, ["percent"] = percent };
        }
    }

    private void Medicare()
    {
        Fields.AddRange([("a-zip", "06510"), ("a-profession", "counselor")]);
        (_coverage["zip"], _coverage["profession"]) = ("06510", "counselor");
        Known("a-medicare-met", "deductibleMet", () => Amount("a-medicare-met", "deductibleMet", 30_000));
        Question["visits"] = new JsonObject { ["first"] = new JsonObject { ["code"] = "90791" }, ["session"] = new JsonObject { ["code"] = "90837" } };
    }

    private void Plan(bool isOut)
    {
        Known("a-deductible", "deductible", () => Amount("a-deductible", "deductible", 200_000));
        Known("a-deductible-met", "deductibleMet", () => Amount("a-deductible-met", "deductibleMet", 60_000));
        Known("a-share", "copay", Share);
        Known("a-after", "afterDeductible", () => Choice("a-after", "afterDeductible", ("yes", true), ("no", false)));
        Known("a-max", "outOfPocketMax", () => NoneOr("a-max", () => Amount("a-max", "outOfPocketMax", 500_000)));
        Known("a-max-met", "outOfPocketMet", () => Amount("a-max-met", "outOfPocketMet", 60_000));
        Known("a-limit", "visitLimit", () => NoneOr("a-limit", () => Whole("a-limit", "visitLimit")));
        Known("a-used", "visitsUsed", () => Whole("a-used", "visitsUsed"));
        Known("a-year", "planYearStart", () => Choice("a-year", "planYearStart", ("01-01", "01-01"), ("07-01", "07-01")));
        if (isOut)
        {
            Known("a-allowed", "allowed", Allowed);
        }
    }

    private void Share()
    {
        if (Throw(2) == 0)
        {
            Percent("a-share", "coinsurance");
            return;
        }

        var copay = Throw(10_000);
        Fields.Add(("a-share", "$" + Written(copay).TrimStart('$')));
        _coverage["copay"] = copay / 100m;
    }

    private void Allowed()
    {
        if (Throw(2) == 0)
        {
            Percent("a-allowed", "allowedShare");
        }
        else
        {
            Amount("a-allowed", "allowed", 25_000);
        }
    }

    private void Percent(string field, string name)
    {
        var percent = Throw(101);
        Fields.Add((field, $"{percent} %"));
        _coverage[name] = percent / 100m;
    }

    private void Known(string field, string name, Action say)
    {
        if (Throw(5) > 0)
        {
            say();
            return;
        }

        Fields.Add((field, ""));
        _unknown.Add(name);
    }

    private void NoneOr(string field, Action say)
    {
        if (Throw(2) == 0)
        {
            Fields.Add((field, "none"));
        }
        else
        {
            say();
        }
    }

    private void Choice(string field, string name, params (string Text, JsonNode Json)[] choices)
    {
        var (text, json) = choices[Throw(choices.Length)];
        Fields.Add((field, text));
        _coverage[name] = json;
    }

    private void Whole(string field, string name)
    {
        var number = Throw(25);
        Fields.Add((field, $"{number}"));
        _coverage[name] = number;
    }

    private void Amount(string field, string name, int mostCents)
    {
        var cents = Throw(4) == 0 ? 0 : Throw(mostCents);
        Fields.Add((field, Written(cents)));
        _coverage[name] = cents / 100m;
    }

    /// <summary>One of the ways in which people write an amount.</summary>
    private string Written(int cents) => (cents / 100m).ToString(
        (cents % 100 == 0 ? Throw(2) : 2 + Throw(2)) switch { 0 => "0", 1 => "$#,0", 2 => "0.00", _ => "$#,0.00" },
        CultureInfo.InvariantCulture);

    private int Throw(int sides) => _throws[_next++] % sides;
}
