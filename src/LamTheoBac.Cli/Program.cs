using LamTheoBac.Cli.Hosting;

return Application.Run(args, Shell.OfProcess());
