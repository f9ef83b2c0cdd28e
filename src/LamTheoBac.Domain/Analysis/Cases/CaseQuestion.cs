namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>What is asked of 64 cases at once: writes one word an event, a bit for each case in which it happens.</summary>
/// <param name="outcomes">How the cases are classified.</param>
/// <param name="word">Which word of the block.</param>
/// <param name="events">Takes the events.</param>
internal delegate void CaseQuestion(CaseOutcomes outcomes, int word, Span<ulong> events);
