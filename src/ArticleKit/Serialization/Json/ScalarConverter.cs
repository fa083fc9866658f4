using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>Reads and writes a value that has exactly one form in JSON, a short ASCII string.</summary>
internal abstract class ScalarConverter<T> : JsonConverter<T>
    where T : struct
{
    private const int MaxLength = 16;

    // Six bytes for each character: all of them may be written as \uXXXX.
    private const int MaxEscapedLength = MaxLength * 6;

    /// <summary>What is expected, for the message.</summary>
    protected abstract string Form { get; }

    protected abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    protected abstract bool TryFormat(T value, Span<char> destination, out int written);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader is over the whole value: the serializer buffers it for a converter.
        Span<char> text = stackalloc char[MaxEscapedLength];
        if (reader.TokenType == JsonTokenType.String
            && (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= MaxEscapedLength
            && TryParse(text[..reader.CopyString(text)], out T value))
        {
            return value;
        }

        throw new JsonException($"{Form} is expected here.");
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[MaxLength];
        bool fits = TryFormat(value, text, out int written);
        Debug.Assert(fits, "The longest form is shorter.");
        writer.WriteStringValue(text[..written]);
    }
}
