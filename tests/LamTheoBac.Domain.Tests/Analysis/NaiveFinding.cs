using LamTheoBac.Domain.Analysis;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>What a naive check finds: as <see cref="BookFinding"/>, with what every witness of it must be.</summary>
/// <param name="Finding">The finding, without its witness.</param>
/// <param name="Shows">Whether a case shows it.</param>
/// <param name="Weight">The weight of the smallest case that shows it; null where none does.</param>
/// <param name="First">The values of the first of these in order.</param>
internal sealed record NaiveFinding(BookFinding Finding, Func<NaiveCase, bool> Shows, int? Weight, string? First);
