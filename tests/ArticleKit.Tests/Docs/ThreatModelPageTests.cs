using System.Text.RegularExpressions;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>The threat model names tests and targets that exist.</summary>
public partial class ThreatModelPageTests
{
    private static readonly string Page = File.ReadAllText(Shared.InRepository("docs", "threat-model.md"));

    [Fact]
    public void Every_test_it_names_is_one()
    {
        ILookup<string, Type> classes = typeof(ThreatModelPageTests).Assembly.GetTypes().ToLookup(type => type.Name);
        Match[] names = TestName().Matches(Page).ToArray();
        Assert.True(names.Length > 50);
        Assert.All(names, name => Assert.True(
            classes[name.Groups[1].Value].Any(type => name.Groups[2].Length == 0 || type.GetMethod(name.Groups[2].Value) is not null), $"{name.Value} is no test."));
    }

    [Fact]
    public void Every_target_it_names_is_one()
    {
        string targets = File.ReadAllText(Shared.InRepository("tests", "ArticleKit.Fuzz", "Engine", "FuzzTarget.cs"));
        Match[] names = TargetName().Matches(Page).ToArray();
        Assert.True(names.Length > 10);
        Assert.All(names, name => Assert.Contains($"new(\"{name.Groups[1].Value}\",", targets, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_threat_is_numbered_in_order_and_has_a_promise_a_test_and_what_is_left()
    {
        string[] threats = Page.Split("\n### ")[1..];
        Assert.Equal(Enumerable.Range(1, threats.Length).Select(number => $"T{number}."), threats.Select(threat => threat.Split(' ')[0]));
        Assert.All(threats, threat => Assert.All(["* **Promise**: ", "* **Test**: ", "* **Residual**: "], part => Assert.Contains(part, threat, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"`(\w+(?:Tests|Properties|Laws))(?:\.(\w+))?`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"(?<!\*)\*([a-z0-9-]+)\*(?!\*)")]
    private static partial Regex TargetName();
}
