namespace LamTheoBac.Scenarios.Pages;

/// <summary>What a page shows compiles, runs, and prints what the page says. No fence is left out.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => [.. Page.Paths.Where(path => Page.Of(path).Fences.Count > 0)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Fences_OfAPage_AreWhatRuns(string path)
    {
        var page = Page.Of(path);
        var (text, faults) = PageCheck.Of(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        if (text == page.Text) return;
        var received = Page.InRepository(path) + ".received";
        File.WriteAllText(received, text);
        Assert.Fail($"the page is not what is printed; if that is right: mv '{received}' '{Page.InRepository(path)}'");
    }
}
