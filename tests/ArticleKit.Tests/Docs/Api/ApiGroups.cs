using ArticleKit.Serialization;
using ArticleKit.Text;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>The public types by what one does with them, in the order of the page.</summary>
internal static class ApiGroups
{
    public static readonly (string Name, string More, Type[] Types)[] All =
    [
        ("Read", "[parsing.md](parsing.md)",
            [typeof(ArticleParser), typeof(ArticleParserOptions), typeof(ArticleParseResult), typeof(ArticleFormatException)]),
        ("The article", "[format.md](format.md#the-fields)",
            [typeof(Article), typeof(Author), typeof(Credit), typeof(ArticleDate), typeof(TextDirection)]),
        ("Where things stand", "[format.md](format.md#spans)",
            [typeof(ArticleLayout), typeof(ArticlePart), typeof(ArticlePartKind), typeof(OtherPartKind), typeof(TextSpan), typeof(TextUnit)]),
        ("What is doubtful, and why", "[diagnostics.md](diagnostics.md)",
            [typeof(ArticleDiagnostic), typeof(ArticleDiagnosticId), typeof(DiagnosticSeverity), typeof(ArticleExplanation), typeof(PartExplanation), typeof(ArticleConfidence)]),
        ("Layouts of your own", "[templates.md](templates.md)",
            [typeof(ArticleTemplate), typeof(TemplateProblem), typeof(TemplateFormatException), typeof(ArticleWords), typeof(ArticleWordKind)]),
        ("Without strings", "[format.md](format.md#without-strings)",
            [
                typeof(ArticleView), typeof(ArticleViewTexts), typeof(ArticleViewTexts.Enumerator), typeof(ArticleViewPeople), typeof(ArticleViewPeople.Enumerator),
                typeof(ArticleViewPerson),
            ]),
        ("Dates", "[dates.md](dates.md)",
            [
                typeof(ArabicDate), typeof(ArabicDateEnumerator), typeof(ArabicDateOptions), typeof(ArabicDateProblem), typeof(ArabicDateNotes), typeof(HijriDate),
                typeof(ArticleCalendar),
            ]),
        ("Normalize", "[normalization.md](normalization.md)",
            [typeof(ArabicNormalizer), typeof(ArabicFolds), typeof(NormalizedText), typeof(OffsetMap), typeof(TrailingMarks)]),
        ("Search and compare", "[search.md](search.md)",
            [typeof(ArabicMatcher), typeof(ArabicMatcher.Enumerator), typeof(ArabicMatch), typeof(ArabicComparer)]),
        ("Look into a text", "[normalization.md](normalization.md#what-is-in-a-text-arabictextanalyze)",
            [typeof(ArabicText), typeof(ArabicTextAnalysis), typeof(ArabicTextFinding), typeof(ArabicTextClass), typeof(ArabicNumber), typeof(ArabicDigits)]),
        ("In a host", "[embedding.md](embedding.md)",
            [typeof(ArticleKitServiceCollectionExtensions), typeof(ArticleKitTelemetry)]),
        ("Serialize: JSON", "[format.md](format.md#json-rules)",
            [typeof(ArticleJson), typeof(ArticleJsonOptions), typeof(ArticleJsonConverter)]),
        ("Serialize: other formats", "[serialization.md](serialization.md)",
            [
                typeof(JsonLd), typeof(JsonLdOptions), typeof(Ninjs), typeof(NinjsOptions), typeof(JsonFeed), typeof(JsonFeedOptions), typeof(NewsMLG2), typeof(NewsMLG2Options),
                typeof(Nitf), typeof(NitfOptions), typeof(AtomFeed), typeof(AtomFeedOptions), typeof(ArticleMarkdown), typeof(ArticleMarkdownOptions), typeof(ArticleHtml),
                typeof(ArticleHtmlOptions), typeof(AnnotatedPage),
            ]),
    ];
}
