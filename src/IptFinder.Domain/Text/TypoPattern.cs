namespace IptFinder.Domain.Text;

/// <summary>
/// Reads a word letter by letter and knows how many edits it is from the one typed: an automaton of one bit for each number of
/// letters used up and each number of edits, after Wu and Manber (1992), here with swapped neighbors.
/// </summary>
internal sealed class TypoPattern
{
    private const int Ascii = 128;

    private readonly string _typed;
    private readonly int _edits;
    private readonly ulong[] _places = new ulong[Ascii];

    /// <param name="typed">At most <see cref="Typos.LongestWord"/> letters.</param>
    /// <param name="edits">Allowed, up to <see cref="Typos.Most"/>.</param>
    public TypoPattern(string typed, int edits)
    {
        (_typed, _edits) = (typed, edits);
        for (var place = 0; place < typed.Length; place++)
        {
            if (typed[place] < Ascii)
            {
                _places[typed[place]] |= 1UL << place;
            }
        }
    }

    /// <summary>Before the first letter: what was typed may lack as many as edits are allowed.</summary>
    public State Start => new() { None = 1, One = _edits > 0 ? 3UL : 0, Two = _edits > 1 ? 7UL : 0 };

    /// <summary>After one more letter.</summary>
    public State Next(in State now, char letter)
    {
        var here = PlacesOf(letter);
        var next = new State { None = (now.None & here) << 1 };
        if (_edits > 0)
        {
            next.One = Step(now.One, now.None, next.None, now.SwapOne, here);
            next.SwapOne = now.None & (here >> 1);
        }

        if (_edits > 1)
        {
            next.Two = Step(now.Two, now.One, next.One, now.SwapTwo, here);
            next.SwapTwo = now.One & (here >> 1);
        }

        return next;
    }

    /// <summary>How many edits make what was typed into the letters read; above <see cref="Typos.Most"/> when more than are allowed.</summary>
    public int Edits(in State now)
    {
        var all = 1UL << _typed.Length;
        return (now.None & all) != 0 ? 0 : (now.One & all) != 0 ? 1 : (now.Two & all) != 0 ? 2 : Typos.Most + 1;
    }

    /// <summary>The letter is as typed; or with one edit more it is put in, replaces one, follows one left out, or is the second of two swapped.</summary>
    private static ulong Step(ulong same, ulong fewer, ulong fewerNext, ulong swap, ulong here) =>
        ((same & here) << 1) | fewer | (fewer << 1) | (fewerNext << 1) | ((swap & here) << 2);

    private ulong PlacesOf(char letter)
    {
        if (letter < Ascii)
        {
            return _places[letter];
        }

        var places = 0UL;
        for (var place = 0; place < _typed.Length; place++)
        {
            places |= _typed[place] == letter ? 1UL << place : 0;
        }

        return places;
    }

    /// <summary>By number of edits: each bit says that so many typed letters may be used up.</summary>
    internal struct State
    {
        public ulong None;
        public ulong One;
        public ulong Two;

        /// <summary>Letters used up before two of which the second has just been read.</summary>
        public ulong SwapOne;
        public ulong SwapTwo;

        /// <summary>Whether reading on may still end within so many edits.</summary>
        public readonly bool CanReach(int edits) => edits switch
        {
            < 0 => false,
            0 => None != 0,
            1 => One != 0,
            _ => Two != 0,
        };
    }
}
