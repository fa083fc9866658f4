using ArticleKit.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(NewsArticles).Assembly).Run(args);
