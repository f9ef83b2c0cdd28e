namespace LamTheoBac.Cli.Commands;

/// <summary>A data folder, a cycle and a day, as the command line has them; null each where it did not stand there.</summary>
internal sealed record DiffState(string? Folder, string? Cycle, LocalDate? AsOf);
