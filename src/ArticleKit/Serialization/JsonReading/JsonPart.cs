using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>A value of a JSON text, and the way to it, for errors to name.</summary>
internal sealed class JsonPart
{
    private readonly JsonElement _element;
    private readonly JsonPart? _parent;
    private readonly string? _name;
    private readonly int _index;
    private Dictionary<string, JsonElement>? _properties;

    /// <summary>The whole.</summary>
    public JsonPart(JsonElement element) => _element = element;

    private JsonPart(JsonElement element, JsonPart parent, string? name, int index)
    {
        _element = element;
        _parent = parent;
        _name = name;
        _index = index;
    }

    public bool IsObject => _element.ValueKind == JsonValueKind.Object;

    public bool IsList => _element.ValueKind == JsonValueKind.Array;

    public bool IsText => _element.ValueKind == JsonValueKind.String;

    /// <summary>The JSON of the value.</summary>
    public ReadOnlySpan<byte> Json => System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(_element);

    /// <summary>The value itself as a text.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public string Text
    {
        get
        {
            if (!IsText)
            {
                throw Error("A string is expected here.");
            }

            try
            {
                return _element.GetString()!;
            }
            catch (InvalidOperationException)
            {
                throw Error("The string holds a surrogate without its partner.");
            }
        }
    }

    /// <summary>The properties and their values.</summary>
    /// <exception cref="JsonException">This is no object, or a property comes twice.</exception>
    public IEnumerable<(string Name, JsonPart Value)> Properties =>
        Known().Select(property => (property.Key, new JsonPart(property.Value, this, property.Key, 0)));

    /// <summary>The elements but <c>null</c>; none where the value is no list.</summary>
    public IEnumerable<JsonPart> Elements
    {
        get
        {
            if (IsList)
            {
                int index = 0;
                foreach (JsonElement element in _element.EnumerateArray())
                {
                    if (element.ValueKind != JsonValueKind.Null)
                    {
                        yield return new JsonPart(element, this, null, index);
                    }

                    index++;
                }
            }
        }
    }

    /// <summary>The value of a property; <c>null</c> where it is absent or <c>null</c>.</summary>
    /// <exception cref="JsonException">This is no object, or a property comes twice.</exception>
    public JsonPart? Find(string name) =>
        Known().TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? new JsonPart(value, this, name, 0) : null;

    /// <summary>The text of a property; <c>null</c> where it is absent or <c>null</c>.</summary>
    /// <exception cref="JsonException">This is no object, or the value no string.</exception>
    public string? FindText(string name) => Find(name)?.Text;

    /// <summary>The elements of a property but <c>null</c>; none where it is absent or <c>null</c>.</summary>
    /// <exception cref="JsonException">This is no object, or the value no list.</exception>
    public IEnumerable<JsonPart> FindList(string name)
    {
        JsonPart? list = Find(name);
        return list is null ? [] : list.IsList ? list.Elements : throw list.Error("A list is expected here.");
    }

    /// <summary>The error that something is wrong with this value.</summary>
    public JsonException Error(string reason)
    {
        string path = Path();
        return new JsonException($"{reason} Path: {path}.", path, null, null);
    }

    private Dictionary<string, JsonElement> Known()
    {
        if (_properties is null)
        {
            Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
            foreach (JsonProperty property in IsObject ? _element.EnumerateObject() : throw Error("An object is expected here."))
            {
                if (!properties.TryAdd(property.Name, property.Value))
                {
                    throw Error($"A property comes twice, {property.Name}.");
                }
            }

            _properties = properties;
        }

        return _properties;
    }

    private string Path()
    {
        Stack<JsonPart> way = new();
        for (JsonPart part = this; part._parent is not null; part = part._parent)
        {
            way.Push(part);
        }

        StringBuilder path = new("$");
        foreach (JsonPart part in way)
        {
            path.Append(part._name is null ? string.Create(CultureInfo.InvariantCulture, $"[{part._index}]") : "." + part._name);
        }

        return path.ToString();
    }
}
