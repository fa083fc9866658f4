open System
open System.IO
open ArticleKit
open ArticleKit.Serialization
open ArticleKit.Text

let text = File.ReadAllText(Environment.GetCommandLineArgs()[1])
let article = Article.Parse text
printfn "%s | %s | %s" article.Outlet article.Authors[0].Name article.Place

let again = article |> ArticleJson.Serialize |> ArticleJson.Deserialize
printfn "%b" ((again = article))

match ArticleParser.Default.Parse("").Diagnostics |> Seq.toList with
| [ empty ] -> printfn "%s at %d" empty.Code empty.Span.Start
| _ -> printfn "not one diagnostic"

for date in ArabicDate.Enumerate("في 14 نونبر 2024") do
    printfn "%O" (date.Gregorian.Value.ToString("O"))

printfn "%s" (ArabicNormalizer.Search.Normalize "الإِحْصاء")
