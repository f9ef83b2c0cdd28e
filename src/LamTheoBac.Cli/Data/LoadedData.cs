using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Cli.Data;

/// <summary>What came of reading a data folder.</summary>
/// <param name="Register">The register; null when there is a fault.</param>
/// <param name="Faults">All faults and warnings, in the order of files and lines.</param>
/// <param name="Records">How many records were read.</param>
internal sealed record LoadedData(Register? Register, IReadOnlyList<FileFault> Faults, long Records);
