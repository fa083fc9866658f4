using ArticleKit.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleSearch.Lucene;

/// <summary>Folds each word as <see cref="ArabicNormalizer.Search"/> does; a word of marks alone is dropped.</summary>
/// <remarks>
/// The offsets stay those of the word in the text, so that highlighting needs no map: Unicode's word boundaries, by which the tokenizer cuts,
/// leave marks, tatweel and joiners inside their word.
/// </remarks>
internal sealed class FoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public FoldingFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            string word = new(_term.Buffer, 0, _term.Length);
            string folded = ArabicNormalizer.Search.Normalize(word);
            if (folded.Length == 0)
            {
                continue;
            }

            if (!ReferenceEquals(folded, word))
            {
                _term.SetEmpty().Append(folded);
            }

            return true;
        }

        return false;
    }
}
