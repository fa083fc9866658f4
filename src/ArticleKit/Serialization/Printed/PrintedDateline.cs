using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Serialization.Printed;

/// <summary>The datelines that a format shows: at most one made from the fields, then at most one that is the raw line.</summary>
internal static class PrintedDateline
{
    /// <summary>The lines to show.</summary>
    /// <param name="article">The article.</param>
    /// <param name="places">Its places, one by one.</param>
    /// <remarks>
    /// The raw line alone where reading it gives the article's place and date. Where it gives others, the fields are shown; the raw line then only
    /// if the lead begins with it, because it is cut off there.
    /// </remarks>
    public static ImmutableArray<PrintedLine> Of(Article article, ImmutableArray<string> places)
    {
        if (Raw(article, places) is { } raw)
        {
            return [raw];
        }

        PrintedLine? made = Made(article, places);
        return GluedDateline.IsIn(article)
            ? [.. (ReadOnlySpan<PrintedLine>)(made is null ? [] : [made]), new PrintedLine(article.Dateline!, IsMade: false, [])]
            : made is null ? [] : [made];
    }

    private static PrintedLine? Raw(Article article, ImmutableArray<string> places)
    {
        if (string.IsNullOrEmpty(article.Dateline)
            || CreditReading.OfDateline(article.Dateline, out ArticleLayout layout) is not { } read
            || read.Place != article.Place || !read.Places.SequenceEqual(article.Places)
            || read.Date?.Text != article.Date?.Text
            || !read.Authors.IsEmpty
            || !CreditFields.Agree(read, article))
        {
            return null;
        }

        bool several = !article.Places.IsEmpty;
        List<PrintedMark> marks = [];
        foreach (ArticlePart part in layout.AllParts())
        {
            if (part.Kind == ArticlePartKind.Place && part.Index.HasValue == several)
            {
                marks.Add(new PrintedMark(ArticlePartKind.Place, marks.Count(mark => mark.Kind == ArticlePartKind.Place), part.Span));
            }
            else if (part.Kind == ArticlePartKind.Date && part.Span.Slice(article.Dateline).SequenceEqual(article.Date?.Text)
                && !marks.Exists(mark => mark.Kind == ArticlePartKind.Date))
            {
                marks.Add(new PrintedMark(ArticlePartKind.Date, 0, part.Span));
            }
        }

        if (article.Date is { Text: null })
        {
            // Nothing is printed for it, so it stands nowhere.
            marks.Add(new PrintedMark(ArticlePartKind.Date, 0, new TextSpan(article.Dateline.Length, 0)));
        }

        bool isWhole = marks.Count(mark => mark.Kind == ArticlePartKind.Place) == places.Length
            && marks.Exists(mark => mark.Kind == ArticlePartKind.Date) == article.Date is not null;
        return isWhole ? new PrintedLine(article.Dateline, IsMade: false, [.. marks]) : null;
    }

    private static PrintedLine? Made(Article article, ImmutableArray<string> places)
    {
        StringBuilder text = new();
        string comma = PrintedByline.Comma([.. places, article.Date?.Text ?? ""]);
        ImmutableArray<PrintedMark>.Builder marks = ImmutableArray.CreateBuilder<PrintedMark>();
        foreach (string place in places)
        {
            Add(ArticlePartKind.Place, marks.Count, place);
        }

        if (article.Date is { } date)
        {
            Add(ArticlePartKind.Date, 0, date.Text ?? "");
        }

        return marks.Count == 0 ? null : new PrintedLine(text.ToString(), IsMade: true, marks.DrainToImmutable());

        void Add(ArticlePartKind kind, int index, string value)
        {
            text.Append(text.Length > 0 && value.Length > 0 ? comma : "");
            marks.Add(new PrintedMark(kind, index, new TextSpan(text.Length, value.Length)));
            text.Append(value);
        }
    }
}
