using LamTheoBac.Domain.Organizations;
using static LamTheoBac.Domain.Tests.Chart;

namespace LamTheoBac.Domain.Tests;

public sealed class OrganizationTreeTests
{
    private static readonly OrganizationTree Tree = Of(Period("b"), Period("b/2", "b"), Period("b/10", "b"), Period("B", "b/2"), Period("Đ"), Period("a", "Đ"), Period("Z")).TreeOn(Y2017);

    [Fact]
    public void Order_SeveralRoots_IsParentsFirstThenSiblingsOrdinal() => Assert.Equal("Z\nb\n b/10\n b/2\n  B\nĐ\n a", Tree.Draw());

    [Fact]
    public void ParentOf_Position_IsLessOrMinusOne() => Assert.Equal([-1, -1, 1, 1, 3, -1, 5], Enumerable.Range(0, Tree.Count).Select(Tree.ParentOf));

    [Fact]
    public void EndOfSubtree_Position_IsBehindItsLast() => Assert.Equal([1, 5, 3, 5, 5, 7, 7], Enumerable.Range(0, Tree.Count).Select(Tree.EndOfSubtree));

    [Fact]
    public void PositionOf_Organization_IsWhereItStands()
    {
        Assert.All(Enumerable.Range(0, Tree.Count), position => Assert.Equal(position, Tree.PositionOf(Tree[position].Id)));
        Assert.Null(Tree.PositionOf(Id("nobody")));
    }

    [Fact]
    public void TreeOn_BeforeAll_IsEmpty() => Assert.Equal(0, Of(Period("a")).TreeOn(Y2010.PlusDays(-1)).Count);

    [Fact]
    public void TreeOn_ChainOfAHundredThousand_DoesNotOverflowTheStack()
    {
        var chain = Enumerable.Range(0, 100_000).Select(number => Period($"{number:D6}", number == 0 ? null : $"{number - 1:D6}"));
        var tree = Of([.. chain]).TreeOn(Y2017);
        Assert.Equal(99_999, tree.DepthOf(tree.Count - 1));
    }

    [Theory]
    [InlineData(OrganizationLevel.District, "2025-06-30", "2025-07-01", true)]
    [InlineData(OrganizationLevel.District, "2025-06-30", "2025-07-02", false)]
    [InlineData(OrganizationLevel.District, "2025-07-01", "2025-07-01", true)]
    [InlineData(OrganizationLevel.District, "2025-06-30", null, false)]
    [InlineData(OrganizationLevel.Commune, "2025-06-30", null, false)]
    [InlineData(OrganizationLevel.Commune, "2025-07-01", null, true)]
    [InlineData(OrganizationLevel.SubordinateCommittee, "2025-12-31", null, false)]
    [InlineData(OrganizationLevel.Cell, "1930-02-03", null, true)]
    public void Cover_LevelDates_IsWholeOrNot(OrganizationLevel level, string from, string? to, bool expected) =>
        Assert.Equal(expected, LevelDates.Known.Cover(level, LamTheoBac.Domain.Time.Validity.Between(Day(from), to is null ? null : Day(to))));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
