using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Advice;

/// <summary>An organization has a level that the rules know on the day (cấp tổ chức trong thời gian quy định). Equality of the dates is by reference.</summary>
public sealed record LevelWithinItsDates : CharterRule
{
    private LevelWithinItsDates(LevelDates dates, Citation? citation, Validity during, bool allowsConsent)
        : base(citation, during, allowsConsent) => Dates = dates;

    /// <summary>On which days each level is known.</summary>
    public LevelDates Dates { get; }

    /// <summary>A rule of these dates.</summary>
    public static LevelWithinItsDates Of(LevelDates dates, Citation? citation, Validity during, bool allowsConsent = false) =>
        new(Guard.Against.Null(dates), citation, during, allowsConsent);

    internal override (AdviceKind Kind, AdviceGround Ground)? Find(AdviceSource source, int position)
    {
        var level = source.LevelOf(position);
        return Dates.Of(level) is { } known && !known.Contains(source.Day) ? (AdviceKind.LevelOutsideItsDates, new AdviceGround.LevelDays(level, known)) : null;
    }
}
