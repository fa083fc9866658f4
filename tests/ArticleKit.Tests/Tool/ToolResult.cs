using System.Text;
using System.Text.Json;

namespace ArticleKit.Tests.Tool;

/// <summary>What a run of the command came to.</summary>
internal sealed record ToolResult(int Code, byte[] Output, string Errors)
{
    // Throws for what is no UTF-8: the command must never write that.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string OutputText => Strict.GetString(Output);

    public string[] Lines => OutputText.Length == 0 ? [] : OutputText.EndsWith('\n')
        ? OutputText[..^1].Split('\n')
        : throw new InvalidOperationException("The last line has no line end.");

    public JsonElement Json(int line = 0) => JsonDocument.Parse(Lines[line]).RootElement;
}
