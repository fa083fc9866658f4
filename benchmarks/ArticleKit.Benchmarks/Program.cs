using ArticleKit.Benchmarks;
using ArticleKit.Benchmarks.Linear;
using ArticleKit.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is [RatiosCommand.Name, .. var rest])
{
    return RatiosCommand.Run(rest);
}

if (args is [EvaluateCommand.Name, .. var evaluated])
{
    return EvaluateCommand.Run(evaluated);
}

if (args is [DatesCommand.Name, .. var options])
{
    return DatesCommand.Run(options);
}

if (args is [SkeletonsCommand.Name, .. var listed])
{
    return SkeletonsCommand.Run(listed);
}

if (args is [LayoutsCommand.Name, .. var layouts])
{
    return LayoutsCommand.Run(layouts);
}

if (args is [LinearCommand.Name, .. var growing])
{
    return LinearCommand.Run(growing);
}

BenchmarkSwitcher.FromAssembly(typeof(NewsArticles).Assembly).Run(args);
return 0;
