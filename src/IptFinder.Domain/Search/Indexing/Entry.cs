namespace IptFinder.Domain.Search.Indexing;

/// <summary>What the index keeps of one person while it is made.</summary>
/// <param name="Id">Theirs.</param>
/// <param name="Licenses">The number of their set of licenses in the <see cref="PracticeTable"/>.</param>
/// <param name="Profile">The number of what the rules say of their facts.</param>
/// <param name="FirstPlace">Where their places of practice begin among everyone's.</param>
/// <param name="FirstWord">Where the words of their name begin among everyone's.</param>
internal readonly record struct Entry(int Id, int Licenses, int Profile, int FirstPlace, int FirstWord);
