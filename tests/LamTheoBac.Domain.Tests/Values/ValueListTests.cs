using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Create_CollectionExpression_HoldsTheItemsInOrder()
    {
        ValueList<string> list = ["b", "a"];
        Assert.Equal(2, list.Count);
        Assert.Equal("a", list[1]);
        Assert.Equal(["b", "a"], list);
        Assert.Equal(["b", "a"], list.AsSpan().ToArray());
    }

    [Fact]
    public void Create_NoItems_IsEmpty() => Assert.Same(ValueList<int>.Empty, ValueList.Create<int>([]));

    [Fact]
    public void ToValueList_ArrayChangedAfterwards_StaysAsItWas()
    {
        var items = new[] { 1, 2 };
        var list = items.ToValueList();
        items[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void ToValueList_ValueList_IsTheSame()
    {
        ValueList<int> list = [1];
        Assert.Same(list, list.ToValueList());
    }

    [Fact]
    public void Equals_RecordThatHoldsLists_ComparesTheItems()
    {
        Assert.Equal(new Holder(["a"]), new Holder(["a"]));
        Assert.NotEqual(new Holder(["a"]), new Holder(["b"]));
    }

    [Fact]
    public void Equals_ListsOfNull_ComparesThem() => Assert.True(new string?[] { null }.ToValueList().Equals(new string?[] { null }.ToValueList()));

    [Fact]
    public void ToString_Items_AreInBrackets() => Assert.Equal("[1, 2]", new[] { 1, 2 }.ToValueList().ToString());

    private sealed record Holder(ValueList<string> Items);
}
