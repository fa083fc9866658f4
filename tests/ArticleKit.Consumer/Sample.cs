namespace ArticleKit.Consumer;

/// <summary>An invented article, field by field, and the text it is printed as.</summary>
internal static class Sample
{
    public const string Outlet = "الضفاف الجديدة";
    public const string Author = "كريم السرغيني";
    public const string Place = "آسفي";
    public const string Headline = "مجلس آسفي يصادق على تهيئة حي النوارس..أربعة ملايين درهم للأرصفة والإنارة";
    public const string Byline = $"{Author}//{Place}";

    public static string[] Paragraphs { get; } =
    [
        "صادق المجلس الجماعي لمدينة آسفي، صباح الأربعاء، على مشروع تهيئة حي النوارس، بعد نقاش امتد أكثر من ثلاث ساعات وحضره عدد كبير من سكان الحي.",
        "ويشمل المشروع إعادة تبليط الأرصفة وتجديد شبكة الإنارة العمومية بمصابيح مقتصدة للطاقة، فضلا عن غرس مئتي شجرة على جانبي الشارع الرئيسي.",
        "وعبّر عدد من السكان عن ارتياحهم لإخراج المشروع إلى حيز الوجود بعد سنوات من الانتظار.",
    ];

    public static string Text { get; } = string.Join('\n', [Outlet, Byline, Headline, .. Paragraphs]);
}
