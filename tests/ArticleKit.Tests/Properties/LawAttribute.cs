using FsCheck.Xunit;

namespace ArticleKit.Tests.Properties;

/// <summary>A property over random cases, which come from <see cref="Draw"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        if (Draw.Replay is { } replay)
        {
            Replay = replay;
        }
    }
}
