using ArticleKit.Consumer;

await Parsing.CheckAsync();
await Json.CheckAsync();
await Xml.CheckAsync();
await Formats.CheckAsync();
Html.CheckAll();
Templates.CheckAll();
Logging.CheckAll();
Hosting.CheckAll();
Console.WriteLine($"{Check.Passed} held, {Check.Failed} did not");
return Check.Failed == 0 && Check.Passed > 0 ? 0 : 1;
