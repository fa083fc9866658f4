namespace ArticleKit.Serialization;

/// <summary>A headline, a body or a description, with what ninjs says of it.</summary>
/// <param name="Role">Its role; <c>null</c> where it has none.</param>
/// <param name="ContentType">Its media type; <c>null</c> where none is given.</param>
/// <param name="Value">The text.</param>
internal readonly record struct NinjsText(string? Role, string? ContentType, string Value)
{
    /// <summary>Whether the text is HTML; agencies name that in the type or in the role.</summary>
    public bool IsHtml => Has("html");

    /// <summary>Whether the text is plain.</summary>
    public bool IsPlain => ContentType is null ? !IsHtml && !Has("nitf") && !Has("xml") : ContentType.Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>The texts of a list such as <c>headlines</c>, and the properties such as <c>headline</c> and <c>headline_kicker</c> of versions before 2.0.</summary>
    public static IEnumerable<NinjsText> Find(JsonPart article, string list, string property)
    {
        foreach (JsonPart item in article.FindList(list))
        {
            yield return new NinjsText(
                item.FindText("role"),
                item.FindText("contentType") ?? item.FindText("contenttype"),
                item.FindText("value") ?? throw item.Error("It has no value."));
        }

        string prefix = property + "_";
        foreach ((string name, JsonPart value) in article.Properties)
        {
            if (name == property)
            {
                yield return new NinjsText(NinjsRoles.Main, null, value.Text);
            }
            else if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return new NinjsText(RoleOf(name[prefix.Length..]), null, value.Text);
            }
        }
    }

    // caption, caption_2, …: a property can't come twice.
    private static string RoleOf(string suffix)
    {
        string role = suffix.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return role.Length < suffix.Length && role.EndsWith('_') ? role[..^1] : suffix.Replace('_', '-');
    }

    private bool Has(string word) =>
        ContentType?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || Role?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
