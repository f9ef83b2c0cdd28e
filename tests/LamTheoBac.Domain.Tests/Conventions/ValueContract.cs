using System.Reflection;
using System.Text;

namespace LamTheoBac.Domain.Tests.Conventions;

/// <summary>What holds of every value type of the domain; one line a type asks it.</summary>
internal static class ValueContract
{
    /// <summary>Values: equal ones made apart, and others that equal neither it nor each other.</summary>
    public static void Holds<T>(Func<T> make, params IEnumerable<T> others)
        where T : notnull
    {
        var all = others.Prepend(make()).ToList();
        AreEqual(make(), make());
        for (var i = 0; i < all.Count; i++)
            for (var j = 0; j < all.Count; j++)
                if (i != j)
                    AreDifferent(all[i], all[j]);
        Assert.False(make().Equals(null));
        Assert.False(make().Equals("another type"));
    }

    /// <summary>Ordered values, given from the least to the greatest.</summary>
    public static void IsOrdered<T>(params IReadOnlyList<T> ascending)
        where T : IComparable<T>
    {
        for (var i = 0; i < ascending.Count; i++)
            for (var j = 0; j < ascending.Count; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(ascending[i].CompareTo(ascending[j])));
    }

    /// <summary>Opaque ids: any text but an empty one, kept in NFC.</summary>
    public static void HoldsOfIds<T>(Func<string, T> from, Func<T, string> text)
        where T : struct
    {
        IsText(from, text, "BK-01", "bk-01", "Đảng bộ");
        Assert.Equal("Đảng ủy".Normalize(NormalizationForm.FormC), text(from("Đảng ủy".Normalize(NormalizationForm.FormD))));
        AreEqual(from("Chi bộ".Normalize(NormalizationForm.FormC)), from("Chi bộ".Normalize(NormalizationForm.FormD)));
    }

    /// <summary>Names in rules: lower-case ASCII words only.</summary>
    public static void HoldsOfNames<T>(Func<string, T> from, Func<T, string> text)
        where T : struct
    {
        IsText(from, text, "plan", "plan.registered-on", "a1");
        foreach (var odd in new[] { "Plan", "đảng", "1a", "a-", "-a", "a..b", "a.1", "a b", "a_b", "a.-b" })
            Assert.Throws<ArgumentException>(() => from(odd));
    }

    private static void IsText<T>(Func<string, T> from, Func<T, string> text, string one, string other, string third)
        where T : struct
    {
        Holds(() => from(one), from(other), from(third), default);
        Assert.Equal(one, text(from(one)));
        Assert.Equal(one, from(one).ToString());
        Assert.Equal("", default(T).ToString());
        Assert.Throws<InvalidOperationException>(() => text(default));
        foreach (var empty in new[] { null!, "", " ", "\t" }) Assert.ThrowsAny<ArgumentException>(() => from(empty));
    }

    private static void AreEqual<T>(T left, T right)
        where T : notnull
    {
        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(Operator("op_Equality", left, right));
        Assert.False(Operator("op_Inequality", left, right));
    }

    private static void AreDifferent<T>(T left, T right)
        where T : notnull
    {
        Assert.False(left.Equals(right), $"{left} equals {right}");
        Assert.False(Operator("op_Equality", left, right));
        Assert.True(Operator("op_Inequality", left, right));
    }

    private static bool Operator<T>(string name, T left, T right)
        where T : notnull
    {
        var own = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static);
        Assert.True(own is not null, $"{typeof(T)} has no {name}, so == compares its references");
        return (bool)own.Invoke(null, [left, right])!;
    }
}
