using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace ArticleService.Page;

/// <summary>The page on which editors see what was understood of a text. Its files lie inside the program.</summary>
internal static class EditorPage
{
    public static void MapEditorPage(this WebApplication app)
    {
        app.Map("/", "editor.html", "text/html; charset=utf-8");
        app.Map("/editor.css", "editor.css", "text/css; charset=utf-8");
        app.Map("/editor.js", "editor.js", "text/javascript; charset=utf-8");
    }

    private static void Map(this WebApplication app, string path, string resource, string contentType)
    {
        byte[] contents = Read(resource);
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = contents.Length;
            context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
            return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(contents, context.RequestAborted).AsTask();
        });
    }

    private static byte[] Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        byte[] contents = new byte[stream.Length];
        stream.ReadExactly(contents);
        return contents;
    }
}
