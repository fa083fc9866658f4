namespace ArticleKit.Tests.Properties;

/// <summary>A property over random cases, which come from <see cref="Draw"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : DrawnPropertyAttribute;
