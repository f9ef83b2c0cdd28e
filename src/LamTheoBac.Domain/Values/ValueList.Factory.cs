namespace LamTheoBac.Domain.Values;

/// <summary>Makes a <see cref="ValueList{T}"/> (tạo danh sách); also what a collection expression calls.</summary>
public static class ValueList
{
    /// <summary>A list of these items, copied.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of these items, copied.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.Against.Null(items);
        return items as ValueList<T> ?? new ValueList<T>([.. items]);
    }
}
