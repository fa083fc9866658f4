namespace ArticleService;

/// <summary>Gives back what it gets: the cost of HTTP alone.</summary>
internal static class EchoEndpoint
{
    public static async Task HandleAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain";
        await context.Request.BodyReader.CopyToAsync(context.Response.BodyWriter, context.RequestAborted);
    }
}
