using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Cli.Data.Records;

/// <summary>Rows about plans, what was reviewed of them and what came out of that.</summary>
internal static class CommitmentRows
{
    public static CommitmentDocument? Plan(Row row)
    {
        var (subject, cycle, kind) = (row.Id("subject", SubjectId.From), row.Id("cycle", CycleId.From), row.Word<CommitmentKind>("kind"));
        var (registeredOn, approvedOn) = (row.ReportedDay("registered-on"), row.ReportedDay("approved-on"));
        var withdrawnOn = row.OptionalDay("withdrawn-on");
        return row.IsSound ? CommitmentDocument.Of(subject, cycle, kind, registeredOn, approvedOn, withdrawnOn) : null;
    }

    public static SelfReviewRecord? Review(Row row)
    {
        var (subject, cycle) = (row.Id("subject", SubjectId.From), row.Id("cycle", CycleId.From));
        var (on, rating) = (row.Day("on"), row.ReportedWord<QualityRating>("rating"));
        return row.IsSound ? SelfReviewRecord.Of(subject, cycle, on, rating) : null;
    }

    public static StudySession? Study(Row row)
    {
        var (subject, cycle) = (row.Id("subject", SubjectId.From), row.Id("cycle", CycleId.From));
        var (topic, on) = (row.Optional("topic"), row.Day("on"));
        return row.IsSound ? StudySession.Of(subject, cycle, topic, on) : null;
    }

    public static IndicatorReviewRecord? IndicatorReview(Row row)
    {
        var (organization, cycle, on) = (row.Id("organization", OrganizationId.From), row.Id("cycle", CycleId.From), row.Day("on"));
        var (examined, found, remedied) = (IndicatorsOf(row, "examined"), IndicatorsOf(row, "found"), IndicatorsOf(row, "remedied"));
        return row.IsSound ? IndicatorReviewRecord.Of(organization, cycle, on, examined, found, remedied) : null;
    }

    public static ShortcomingRecord? Shortcoming(Row row)
    {
        var (organization, id, foundIn) = (row.Id("organization", OrganizationId.From), row.Key("id"), row.Id("cycle", CycleId.From));
        var (plannedIn, resolvedOn) = (row.OptionalId("planned-in", CycleId.From), row.OptionalDay("resolved-on"));
        return row.IsSound ? ShortcomingRecord.Of(organization, id, foundIn, plannedIn, resolvedOn) : null;
    }

    public static PressingIssueRecord? PressingIssue(Row row)
    {
        var (organization, id, field) = (row.Id("organization", OrganizationId.From), row.Key("id"), row.Optional("field"));
        var (raisedOn, resolvedOn) = (row.Day("raised-on"), row.OptionalDay("resolved-on"));
        return row.IsSound ? PressingIssueRecord.Of(organization, id, field, raisedOn, resolvedOn) : null;
    }

    private static IndicatorSet IndicatorsOf(Row row, string column)
    {
        if (row.Optional(column) is not { } text) return IndicatorSet.Empty;
        if (IndicatorSet.TryParse(text) is { } indicators) return indicators;
        row.Tell(FileFaultCodes.IllegalIndicators, column, text);
        return IndicatorSet.Empty;
    }
}
