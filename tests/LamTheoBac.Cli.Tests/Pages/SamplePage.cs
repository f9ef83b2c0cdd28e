using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>The page of the sample, <c>page.html</c> in a folder.</summary>
internal static class SamplePage
{
    public static TestFolder Write()
    {
        var folder = new TestFolder();
        Tool.Run("sample", folder.Of("bac-kan"));
        return folder.Write("page.html", Tool.Run("coverage", folder.Of("bac-kan/data"), folder.Of("bac-kan/rules.txt"), "--cycle", "2017", "--format", "html").Out);
    }
}
