namespace ArticleKit;

/// <summary>A list of texts of an <see cref="ArticleView"/>, in UTF-8; good as long as the view.</summary>
public readonly ref struct ArticleViewTexts
{
    private readonly ArticleView _view;
    private readonly ArticlePartKind _list;

    internal ArticleViewTexts(ArticleView view, ArticlePartKind list)
    {
        _view = view;
        _list = list;
    }

    /// <summary>How many there are.</summary>
    public int Count => _view.Fields.List(_list).Length;

    /// <summary>One of them.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none of that number.</exception>
    public ReadOnlySpan<byte> this[int index] => _view.Text(_view.Fields.List(_list)[index]);

    /// <summary>All of them, in print order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the texts.</summary>
    public ref struct Enumerator
    {
        private readonly ArticleViewTexts _texts;
        private int _index = -1;

        internal Enumerator(ArticleViewTexts texts) => _texts = texts;

        /// <summary>The text.</summary>
        public readonly ReadOnlySpan<byte> Current => _texts[_index];

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext() => ++_index < _texts.Count;
    }
}
