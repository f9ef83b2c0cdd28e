using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>A subject whose class at an organization a step changes (đối tượng chuyển diện). Equality is by all of it; <c>default</c> is nobody's.</summary>
/// <param name="Subject">Who.</param>
/// <param name="From">The class before the step; <see cref="Outcome.Outside"/> also of who does not stand at the organization yet.</param>
/// <param name="To">The class after the step; <see cref="Outcome.Outside"/> also of who no longer stands at the organization.</param>
public readonly record struct SubjectMove(SubjectId Subject, Outcome From, Outcome To);
