using Microsoft.Extensions.Primitives;

namespace ArticleService;

/// <summary>Says of every response that a browser is to run and load nothing but the service's own page.</summary>
internal static class SecurityHeaders
{
    // The annotated view carries its style within; it stands in a frame that may do nothing.
    private static readonly StringValues Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    });
}
