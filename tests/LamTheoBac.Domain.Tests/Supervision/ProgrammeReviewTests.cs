using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Supervision.ProgrammeReviewLife;

namespace LamTheoBac.Domain.Tests.Supervision;

public sealed class ProgrammeReviewTests
{
    private static readonly OrganizationId Unit = OrganizationId.From("BK");

    [Fact]
    public void Hold_OtherDayThanPlanned_KeepsBoth()
    {
        Assert.Equal(new LocalDate(2018, 5, 19), Held.PlannedFor);
        Assert.Equal(new LocalDate(2018, 5, 21), Held.HeldOn);
        Assert.Equal(Interim.Period, Held.Period);
    }

    [Fact]
    public void Hold_FinalTooEarly_SaysFromWhichDay() =>
        Assert.Equal(["2020-12-31.."], Assert.Single(Final.Hold(LastDay.PlusDays(-1)).Reasons()).Expected);

    [Fact]
    public void Plan_PeriodWithoutEndOrDay_Throws()
    {
        Assert.Throws<ArgumentException>(() => PlannedProgrammeReview.Plan(Unit, ProgrammeReviewKind.Interim, About, Validity.Since(FirstDay), LastDay));
        Assert.Throws<ArgumentException>(() => PlannedProgrammeReview.Plan(Unit, ProgrammeReviewKind.Interim, About, Validity.Between(FirstDay, FirstDay), LastDay));
    }

    [Fact]
    public void Plan_DefaultOrNull_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => PlannedProgrammeReview.Plan(default, ProgrammeReviewKind.Interim, About, Interim.Period, LastDay));
        Assert.ThrowsAny<ArgumentException>(() => PlannedProgrammeReview.Plan(Unit, default, About, Interim.Period, LastDay));
        Assert.ThrowsAny<ArgumentException>(() => PlannedProgrammeReview.Plan(Unit, ProgrammeReviewKind.Interim, null!, Interim.Period, LastDay));
    }
}
