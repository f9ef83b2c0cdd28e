using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Domain.Tests.Supervision;

public sealed class AttendanceCountTests
{
    [Fact]
    public void Of_SomeoneTwiceAndSomebodyElse_CountsAttendancesAndPersonsApart()
    {
        var count = Of(["p1", "p1", "p2", "BK-01"], ["p1", "p2", "p3"]);
        Assert.Equal(3, count.Attendances);
        Assert.Equal(2, count.Persons);
    }

    [Fact]
    public void Of_Nobody_IsDefault() => Assert.Equal(default, Of(["p1"], []));

    [Fact]
    public void Of_AnySessions_IsWhatCountingEachPersonGives() =>
        Gen.Select(Gen.Int[0, 5].Array[0, 20], Gen.Int[0, 5].HashSet[0, 6]).Sample((attended, roll) =>
        {
            var count = Of([.. attended.Select(number => $"p{number}")], [.. roll.Select(number => $"p{number}")]);
            var each = roll.Select(person => attended.Count(number => number == person)).ToList();
            Assert.Equal(each.Sum(), count.Attendances);
            Assert.Equal(each.Count(times => times > 0), count.Persons);
            Assert.True(count.Persons <= count.Attendances);
        });

    private static AttendanceCount Of(IEnumerable<string> attended, IEnumerable<string> roll) => AttendanceCount.Of(
        attended.Select(subject => StudySession.Of(SubjectId.From(subject), CycleId.From("2017"), null, new LocalDate(2017, 3, 1))), roll.Select(PersonId.From));
}
