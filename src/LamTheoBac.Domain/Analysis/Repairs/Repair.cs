using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>Facts that would have to change together for a subject to meet a measure (cách khắc phục). Equality is by the changes.</summary>
/// <param name="Changes">At least one, in the order of the attributes; an attribute stands once.</param>
public sealed record Repair(ValueList<FactChange> Changes);
