namespace ArticleKit;

/// <summary>The authors or the other credits of an <see cref="ArticleView"/>; good as long as the view.</summary>
public readonly ref struct ArticleViewPeople
{
    private readonly ArticleView _view;
    private readonly ArticlePartKind _list;

    internal ArticleViewPeople(ArticleView view, ArticlePartKind list)
    {
        _view = view;
        _list = list;
    }

    /// <summary>How many there are.</summary>
    public int Count => _view.Fields.List(_list).Length;

    /// <summary>One of them.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none of that number.</exception>
    public ArticleViewPerson this[int index]
    {
        get
        {
            Parsing.ArticleFields fields = _view.Fields;
            ReadOnlySpan<byte> name = _view.Text(fields.List(_list)[index]);
            return _list == ArticlePartKind.Author
                ? new ArticleViewPerson { Name = name, Role = _view.Text(fields.RoleOfAuthor(index)), Place = _view.Text(fields.PlaceOfAuthor(index)) }
                : new ArticleViewPerson { Name = name, Role = _view.Text(fields.RoleOfCredit(index)) };
        }
    }

    /// <summary>All of them, in print order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the people.</summary>
    public ref struct Enumerator
    {
        private readonly ArticleViewPeople _people;
        private int _index = -1;

        internal Enumerator(ArticleViewPeople people) => _people = people;

        /// <summary>The person.</summary>
        public readonly ArticleViewPerson Current => _people[_index];

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext() => ++_index < _people.Count;
    }
}
