Imports System.IO
Imports ArticleKit
Imports ArticleKit.Serialization
Imports ArticleKit.Text

Module Program
    Sub Main(args As String())
        Dim text = File.ReadAllText(args(0))
        Dim article = ArticleKit.Article.Parse(text)
        Console.WriteLine($"{article.Outlet} | {article.Authors(0).Name} | {article.Place}")

        Dim again = ArticleJson.Deserialize(ArticleJson.Serialize(article))
        Console.WriteLine(If(again.Equals(article), "true", "false"))

        Dim empty = ArticleParser.Default.Parse("").Diagnostics.Single()
        Console.WriteLine($"{empty.Code} at {empty.Span.Start}")

        Dim found As ArabicDate = Nothing
        If ArabicDate.TryParse("14 نونبر 2024", found) Then Console.WriteLine(found.Gregorian.Value.ToString("O"))

        Console.WriteLine(ArabicNormalizer.Search.Normalize("الإِحْصاء"))
    End Sub
End Module
