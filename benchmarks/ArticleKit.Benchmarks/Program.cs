using ArticleKit.Benchmarks;
using ArticleKit.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is [RatiosCommand.Name, .. var rest])
{
    return RatiosCommand.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(NewsArticles).Assembly).Run(args);
return 0;
