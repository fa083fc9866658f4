using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Templates;

/// <summary>Reads the text of a template into nodes, by recursive descent; the depth is limited, so the stack is.</summary>
internal ref struct TemplateReader
{
    private const int MaxNesting = 8;

    private readonly string _template;
    private int _at;
    private int _depth;

    private TemplateReader(string template) => _template = template;

    /// <exception cref="TemplateFormatException">The text is no template.</exception>
    public static ImmutableArray<TemplateNode> Read(string template)
    {
        TemplateReader reader = new(template);
        return reader.ReadSequence(closer: '\0');
    }

    private ImmutableArray<TemplateNode> ReadSequence(char closer)
    {
        ImmutableArray<TemplateNode>.Builder nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        StringBuilder literal = new();
        int literalStart = _at;
        while (_at < _template.Length)
        {
            char c = _template[_at];
            if (closer != '\0' && (c == closer || (closer == ')' && c == '|')))
            {
                break;
            }

            switch (c)
            {
                case '{' or '[' or '(':
                    Flush(nodes, literal, literalStart);
                    nodes.Add(c switch { '{' => ReadField(), '[' => ReadOptional(), _ => ReadAlternatives() });
                    literalStart = _at;
                    break;
                case '|':
                    throw new TemplateFormatException(_at, "'|' divides the branches of ( ) only; write \\| for the character itself");
                case '}' or ']' or ')':
                    throw new TemplateFormatException(_at, $"'{c}' closes nothing here; write \\{c} for the character itself");
                default:
                    literal.Append(ReadCharacter());
                    break;
            }
        }

        Flush(nodes, literal, literalStart);
        return nodes.DrainToImmutable();
    }

    private static void Flush(ImmutableArray<TemplateNode>.Builder nodes, StringBuilder literal, int start)
    {
        if (literal.Length > 0)
        {
            nodes.Add(new TemplateNode.Literal(literal.ToString(), start));
            literal.Clear();
        }
    }

    private char ReadCharacter()
    {
        char c = _template[_at++];
        if (c == '\r')
        {
            // A template from a file with Windows line ends is the same template.
            _at += _at < _template.Length && _template[_at] == '\n' ? 1 : 0;
            return '\n';
        }

        if (c != '\\')
        {
            return c;
        }

        if (_at == _template.Length)
        {
            throw new TemplateFormatException(_at - 1, "a '\\' stands at the end; write \\\\ for the character itself");
        }

        c = _template[_at++];
        return c switch
        {
            'n' => '\n',
            '\\' or '{' or '}' or '[' or ']' or '(' or ')' or '|' => c,
            _ => throw new TemplateFormatException(_at - 2, $"'\\{c}' is no escape; there are \\n \\\\ \\{{ \\}} \\[ \\] \\( \\) \\|"),
        };
    }

    private TemplateNode.Field ReadField()
    {
        int start = _at;
        int end = _template.IndexOf('}', start);
        if (end < 0)
        {
            throw new TemplateFormatException(start, "'{' is not closed; write \\{ for the character itself");
        }

        ReadOnlySpan<char> name = _template.AsSpan(start + 1, end - start - 1);
        if (!TemplateFields.TryGet(name, out TemplateField field))
        {
            throw new TemplateFormatException(start, $"'{name}' is no field; the fields are {TemplateFields.Known}");
        }

        _at = end + 1;
        return new TemplateNode.Field(field, start);
    }

    private TemplateNode.Choice ReadOptional()
    {
        int start = Open();
        ImmutableArray<TemplateNode> inner = ReadSequence(']');
        Close(start, ']');
        return new TemplateNode.Choice([inner], CanBeNothing: true, start);
    }

    private TemplateNode.Choice ReadAlternatives()
    {
        int start = Open();
        ImmutableArray<ImmutableArray<TemplateNode>>.Builder branches = ImmutableArray.CreateBuilder<ImmutableArray<TemplateNode>>();
        branches.Add(ReadSequence(')'));
        while (_at < _template.Length && _template[_at] == '|')
        {
            _at++;
            branches.Add(ReadSequence(')'));
        }

        Close(start, ')');
        return new TemplateNode.Choice(branches.DrainToImmutable(), CanBeNothing: false, start);
    }

    private int Open()
    {
        if (++_depth > MaxNesting)
        {
            throw new TemplateFormatException(_at, $"groups are nested deeper than {MaxNesting}");
        }

        return _at++;
    }

    private void Close(int start, char closer)
    {
        if (_at == _template.Length)
        {
            throw new TemplateFormatException(start, $"'{_template[start]}' is not closed with '{closer}'; write \\{_template[start]} for the character itself");
        }

        _at++;
        _depth--;
    }
}
