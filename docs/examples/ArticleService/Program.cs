using System.Text;
using ArticleKit;
using ArticleService;
using ArticleService.Page;
using ArticleService.Reading;

// A newsroom's files are often Windows-1256; .NET knows it only when asked to.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

// The settings lie beside the program, wherever it is started from.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
ServiceSettings settings = ServiceSettings.From(builder.Configuration);

// One parser for all requests. A setting out of range stops the start here, not a request later.
builder.Services.AddArticleKit(options => options with { MaxLength = settings.MaxLength });
builder.Services.AddSingleton(settings);
builder.Services.AddHealthChecks();
builder.AddTelemetry();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = settings.MaxBytes;
});

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.MapHealthChecks("/health");
app.MapEditorPage();
app.MapPost("/articles", ArticleEndpoint.HandleAsync);
if (settings.Echo)
{
    app.MapPost("/echo", EchoEndpoint.HandleAsync);
}

await app.RunAsync();
