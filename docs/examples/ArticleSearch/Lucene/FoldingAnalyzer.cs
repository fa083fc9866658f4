using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ArticleSearch.Lucene;

/// <summary>Words of articles and of queries alike: cut, folded, Latin letters small.</summary>
internal sealed class FoldingAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The analyzer disposes of its components.")]
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer words = new(Version, reader);
        return new TokenStreamComponents(words, new LowerCaseFilter(Version, new FoldingFilter(words)));
    }
}
