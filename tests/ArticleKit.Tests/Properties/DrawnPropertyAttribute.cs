using FsCheck.Xunit;

namespace ArticleKit.Tests.Properties;

/// <summary>What all properties share: cases, and how many, as <see cref="Draw"/> says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class DrawnPropertyAttribute : PropertyAttribute
{
    protected DrawnPropertyAttribute()
    {
        MaxTest = base.MaxTest;
        if (Draw.Replay is { } replay)
        {
            Replay = replay;
        }
    }

    /// <summary>How many cases are tried, unless <see cref="Draw.Most"/> is less.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Math.Min(value, Draw.Most);
    }
}
