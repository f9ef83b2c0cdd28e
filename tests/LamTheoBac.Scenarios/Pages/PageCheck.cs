using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Texts;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>Goes through the fences of a page in their order: compiles, runs and reads them as their language says, and gives each as it has to be.</summary>
internal sealed class PageCheck(Page page)
{
    private static readonly KitText Kit = KitText.Vietnamese;

    private static readonly RuleBook Sample = RulesFence.Read(File.ReadAllText(Page.InRepository("docs/samples/bac-kan-2017/rules.txt")));

    private readonly List<string> _faults = [];

    // What the fence before prints, and the rules that the page is about: of others, the sample.
    private string? _printed;
    private (RuleBook Book, string Text)? _rules;

    public static (string Text, IReadOnlyList<string> Faults) Of(Page page)
    {
        var check = new PageCheck(page);
        var texts = page.Fences.Select(check.Check).ToList();
        check.NothingPrinted(page.Fences.Count > 0 ? page.Fences[^1] : null);
        return (page.With(texts), check._faults);
    }

    private string Check(Fence fence)
    {
        if (fence.Language != "text") NothingPrinted(fence);
        switch (fence.Language)
        {
            case "csharp":
                CSharp(fence);
                return fence.Text;
            case "rules":
                Rules(fence);
                return fence.Text;
            case "markdown":
                Scenario(fence);
                return fence.Text;
            case "sh":
                _faults.AddRange(ShellFence.Faults(fence.Text).Select(fault => $"{page.Path}:{fence.Line}: {fault}"));
                return fence.Text;
            case "console":
                // Those of a walkthrough are typed in a clean clone, by .ci/walkthroughs.
                return page.Path.StartsWith("docs/walkthroughs/", StringComparison.Ordinal) ? fence.Text : ConsoleFence.Said(fence.Text);
            case not "text" when fence.IsFile:
                return fence.Text;
            case "text" when _printed is { } printed:
                _printed = null;
                return printed;
            case "text" when fence.IsPicture || (fence.HeldBy is { } tests && typeof(PageCheck).Assembly.GetType($"{typeof(HostingTests).Namespace}.{tests}") is not null):
                return fence.Text;
            default:
                Tell(fence, $"a fence `{fence.Language}` that nothing runs, reads or prints");
                return fence.Text;
        }
    }

    private void CSharp(Fence fence)
    {
        if (fence.IsFile) return;
        if (!CSharpFence.IsCompiled(fence.Text)) Tell(fence, "stands in no compiled file");
        else if (CSharpFence.ExampleOf(fence.Text) is { } example) _printed = CSharpFence.Run(example, _rules?.Text);
    }

    private void Rules(Fence fence) => RulesFence.Parse(fence.Text).Switch(
        book =>
        {
            if (fence.Faults.Count > 0) Tell(fence, "is right, and the page says it is not");
            _rules = (book, RulesFence.Complete(fence.Text));
        },
        refused =>
        {
            if (!refused.Faults.Select(fault => fault.Code.Name).SequenceEqual(fence.Faults)) Tell(fence, string.Join("; ", refused.Faults.Select(fault => $"{fault.Code} {fault.Place} {Kit.Faults.Describe(fault)}")));
        });

    private void Scenario(Fence fence) => Domain.Testing.Scenarios.Scenario.Parse(ScenarioFence.Complete(fence.Text), _rules?.Book ?? Sample).Switch(
        scenario => _printed = scenario.Run() is { Passes: true } ? null : Kit.Describe(scenario.Run()),
        refused => Tell(fence, string.Join("; ", refused.Faults.Select(fault => $"{fault.Place} {Kit.Faults.Describe(fault)}"))));

    // What a mistaken scenario or an example prints is shown below it; an example may print nothing.
    private void NothingPrinted(Fence? next)
    {
        if (!string.IsNullOrEmpty(_printed)) Tell(next!, $"what the fence before prints is not shown:\n{_printed}");
        _printed = null;
    }

    private void Tell(Fence fence, string fault) => _faults.Add($"{page.Path}:{fence.Line}: {fault}");
}
