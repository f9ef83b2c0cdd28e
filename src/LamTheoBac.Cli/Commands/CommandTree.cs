using System.CommandLine;
using System.CommandLine.Help;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Commands;

/// <summary>The commands of the tool and what they share.</summary>
internal static class CommandTree
{
    public static RootCommand Of(Session session)
    {
        var text = session.Text.Help;
        var root = new RootCommand(text.Tool);
        root.SetAction(_ => new SampleReport(session).Run());
        root.Add(new CoverageCommand(session).Build());
        root.Add(new ChartCommand(session).Build());
        root.Add(new ExplainCommand(session).Build());
        root.Add(new ValidateCommand(session).Build());
        root.Add(new FormatCommand(session).Build());
        root.Add(new CheckCommand(session).Build());
        root.Add(new DiffCommand(session).Build());
        root.Add(new DescribeCommand(session).Build());
        root.Add(new VerifyFigureCommand(session).Build());
        root.Add(new SampleCommand(session).Build());
        root.Add(Language(session));
        foreach (var option in root.Options)
        {
            if (option is VersionOption) option.Description = text.Version;
            if (option is not HelpOption) continue;
            option.Description = text.Help;
            option.Action = new HelpAction(session);
        }
        return root;
    }

    private static Option<string?> Language(Session session)
    {
        var option = Options.Text(Languages.Option, "LANG", session.Text.Help.Language);
        option.Recursive = true;
        option.Validators.Add(result =>
        {
            var value = result.Tokens.Count > 0 ? result.Tokens[^1].Value : null;
            if (value is not null and not (Languages.Vietnamese or Languages.English))
                result.AddError(ToolText.Fill(session.Text.IllegalValue, Languages.Option, value, $"{Languages.Vietnamese}, {Languages.English}"));
        });
        return option;
    }
}
