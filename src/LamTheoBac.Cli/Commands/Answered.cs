using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Commands;

/// <summary>A report and the register that it was made of.</summary>
internal sealed record Answered(Register Register, CoverageReport Report);
