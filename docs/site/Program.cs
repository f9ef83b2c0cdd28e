using LamTheoBac.Site.Html;
using LamTheoBac.Site.Links;
using LamTheoBac.Site.Reference;
using LamTheoBac.Site.Walkthroughs;

// What .ci/site and .ci/walkthroughs run, from the root of the repository.
IReadOnlyList<string>? faults = args switch
{
    ["pages", var folder] => [.. SitePages.Write(Directory.GetCurrentDirectory(), folder), .. ReferencePages.Write(Path.Combine(folder, "api"))],
    ["check", var folder] => BuiltSite.Faults(folder),
    ["walk", var clone, .. var pages] => [.. pages.SelectMany(page => Walkthrough.Faults(page, Path.GetFullPath(clone)))],
    _ => null,
};

if (faults is null)
{
    Console.Error.WriteLine("site pages DIR | site check DIR | site walk CLONE PAGE ...");
    return 2;
}

foreach (var fault in faults) Console.Error.WriteLine(fault);
return faults.Count == 0 ? 0 : 1;
