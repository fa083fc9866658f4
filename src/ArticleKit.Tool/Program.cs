using ArticleKit;
byte[] b = File.ReadAllBytes(args[0]);
var r = ArticleParser.Default.ParseUtf8(b);
var t = System.Text.Encoding.UTF8.GetString(b);
Console.WriteLine(r.IsArticle);
foreach (var d in r.Diagnostics) Console.WriteLine(d);
foreach (var p in r.Layout.AllParts()) if (p.Other != OtherPartKind.Blank) { var s = System.Text.Encoding.UTF8.GetString(p.Span.Slice(b)); Console.WriteLine($"{p} {p.Other} {s[..Math.Min(60, s.Length)]}"); }
return 0;
