namespace ArticleKit.Lexicons;

/// <summary>The lists that words are looked up in, a bit each.</summary>
/// <remarks>Each is called as its file; this file is compiled into the table generator too.</remarks>
[Flags]
internal enum WordLists : ushort
{
    None = 0,
    CreditWords = 1,
    PageWords = 2,
    RoleWords = 4,
    RoleNouns = 8,
    SectionWords = 16,
    OutletHeads = 32,
    OutletTails = 64,
    NameParticles = 128,
    FunctionWords = 256,
    HeadlineNouns = 512,
    KickerHeads = 1024,
    Titles = 2048,
    PlaceHeads = 4096,
    LeadVerbs = 8192,
    Correspondents = 16384,
    WawWords = 32768,
    All = ushort.MaxValue,
}
