namespace IptFinder.Domain.Geography;

/// <summary>
/// A state, the District of Columbia, a territory or a freely associated state, by its two-letter postal code. Names are
/// reference data.
/// </summary>
public enum UsState
{
    AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH,
    NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY,
    AS, GU, MP, PR, VI, FM, MH, PW,
}
