using System.CommandLine;
using LamTheoBac.Cli.Commands;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Cli.Hosting;

/// <summary>Runs one command line from its words to its exit code; nothing leaves it as an exception.</summary>
internal static class Application
{
    private const string Name = "lamtheobac";

    public static int Run(IReadOnlyList<string> args, Shell shell)
    {
        var session = new Session(shell, Languages.Choose(args, shell));
        try
        {
            var code = Invoke(args, session);
            shell.Out.Flush();
            return code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(session, "input-output", exception);
        }
        catch (Exception exception)
        {
            return Fail(session, "internal-error", exception);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Session session)
    {
        var parsed = CommandTree.Of(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var errors = UsageErrors.Of(parsed, session.Text);
        if (errors.Count > 0) return session.Usage(errors);
        return parsed.Invoke(new InvocationConfiguration { Output = session.Shell.Out, Error = session.Shell.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Fail(Session session, string code, Exception exception)
    {
        session.Shell.Error.WriteLine($"{Name}: {code}: {Printable.Of(exception.Message)}");
        return ExitCode.Unusable;
    }
}
