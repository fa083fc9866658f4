using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Writes keys and their values, one a line; lists have a line an element.</summary>
/// <param name="yaml">Takes them.</param>
/// <param name="isPlain">Whether texts stand as they are; otherwise they are Markdown.</param>
internal sealed class FrontMatterWriter(StringBuilder yaml, bool isPlain)
{
    /// <summary>A text of the article; nothing for <c>null</c>.</summary>
    public void Text(string key, string? text)
    {
        if (text is not null)
        {
            yaml.Append(key).Append(": ");
            Append(text);
        }
    }

    /// <summary>A value that is no text: a word of ours, a date.</summary>
    public void Word(string key, string? word)
    {
        if (word is not null)
        {
            yaml.Append(key).Append(": ");
            YamlText.Append(yaml, word);
            yaml.Append('\n');
        }
    }

    /// <summary>A list of texts; nothing for an empty one.</summary>
    public void Texts(string key, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
        {
            yaml.Append(key).Append(":\n");
            foreach (string text in texts)
            {
                yaml.Append("- ");
                Append(text);
            }
        }
    }

    /// <summary>A list of things with keys of their own, the first of which each of them has; nothing for an empty list.</summary>
    public void Things(string key, IEnumerable<(string Key, string? Text)[]> things)
    {
        bool isFirst = true;
        foreach ((string Key, string? Text)[] thing in things)
        {
            yaml.Append(isFirst ? key + ":\n" : "");
            isFirst = false;
            for (int i = 0; i < thing.Length; i++)
            {
                if (thing[i].Text is { } text)
                {
                    yaml.Append(i == 0 ? "- " : "  ").Append(thing[i].Key).Append(": ");
                    Append(text);
                }
            }
        }
    }

    private void Append(string text)
    {
        YamlText.Append(yaml, isPlain ? text : MarkdownEscaper.Escape(text));
        yaml.Append('\n');
    }
}
