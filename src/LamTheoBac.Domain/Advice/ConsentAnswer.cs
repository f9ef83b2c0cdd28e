namespace LamTheoBac.Domain.Advice;

/// <summary>A consent that was given to what a finding is about, and what it does to it (kết quả đối chiếu văn bản đồng ý).</summary>
/// <param name="Consent">The consent.</param>
/// <param name="Effect">Whether it settles the finding, or why not.</param>
public sealed record ConsentAnswer(Consent Consent, ConsentEffect Effect);
