using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Advice;

/// <content>The rules as the field describes them (DOMAIN.md section 2).</content>
public sealed partial record CharterRules
{
    // Only the year of the Charter is known here, and it has no number of its own.
    private static readonly Citation Charter2011 = Citation.Of(DocumentNumber.From("Điều lệ Đảng (2011)"));
    private static readonly Validity Since2011 = Validity.Since(new LocalDate(2011, 1, 1));
    private static readonly OrganizationLevel[] Cells = [OrganizationLevel.GrassrootsCell, OrganizationLevel.Cell];

    /// <summary>
    /// What is known at the time of writing. Of the Charter of 2011 only the year is known, so its rules hold from the first
    /// day of that year; no document is named for the days of the levels.
    /// </summary>
    public static CharterRules Known { get; } = Of(
        MinimumMembers.Of(3, Cells, Charter2011, Since2011),
        CommitteeThreshold.Of(30, OrganizationLevel.GrassrootsCommittee, OrganizationLevel.GrassrootsCell, Charter2011, Since2011, allowsConsent: true),
        MonthlyMeeting.Of(Cells, Charter2011, Since2011),
        LevelWithinItsDates.Of(LevelDates.Known, citation: null, Validity.Since(LocalDate.MinIsoValue)));
}
