using System.Globalization;
using ArticleKit.SameEverywhere;

// ArticleKit.SameEverywhere [CULTURE]: the hash of everything. ArticleKit.SameEverywhere --threads N ARTICLES: whether N threads that share all
// instances, with so many articles each, say what one thread says.
if (args is ["--threads", var threads, var articles])
{
    return Crowd.Run(int.Parse(threads, CultureInfo.InvariantCulture), int.Parse(articles, CultureInfo.InvariantCulture));
}

if (args is [var culture])
{
    CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
}

Console.WriteLine(Digest.Of(Texts.All()));
return 0;
