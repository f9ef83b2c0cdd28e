using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>
/// The leaves that a rule book asks of one basis, and how the values of one subject become two bits for each: bit 2k of
/// leaf k is <em>true</em>, bit 2k + 1 <em>false</em>, neither is unknown.
/// </summary>
internal sealed class PackedLeaves
{
    private readonly AttributeDeclaration[] _attributes;
    private readonly (LeafTest Test, int Slot)[][] _tests;
    private readonly bool[] _saysSomethingOfUnknown;

    public PackedLeaves(RuleBook book, SubjectBasis basis, CommitmentCycle cycle, LocalDate asOf)
    {
        Leaves = BookLeaves.Of(book, basis);
        var byAttribute = Leaves.Select((leaf, slot) => (Test: LeafTest.Of(leaf, cycle, asOf), slot)).GroupBy(pair => pair.Test.Attribute).ToList();
        Attributes = [.. byAttribute.Select(group => group.Key)];
        _attributes = [.. Attributes.Select(name => book.Catalogue.Find(basis, name)!)];
        _tests = [.. byAttribute.Select(group => group.Select(pair => (pair.Test, pair.slot)).ToArray())];
        _saysSomethingOfUnknown = [.. _tests.Select(tests => tests.Any(pair => pair.Test.Of(AttributeValue.Unknown) != Truth.Unknown))];
        Words = ((2 * Leaves.Count) + 63) / 64;
        Slots = Leaves.Select((leaf, slot) => (leaf, slot)).ToDictionary();
    }

    /// <summary>The leaves, by slot.</summary>
    public IReadOnlyList<Criterion> Leaves { get; }

    /// <summary>In which slot each leaf stands.</summary>
    public IReadOnlyDictionary<Criterion, int> Slots { get; }

    /// <summary>The attributes that they ask, each once.</summary>
    public ValueList<AttributeName> Attributes { get; }

    /// <summary>How many words of 64 bits the truths of one subject take.</summary>
    public int Words { get; }

    /// <summary>Writes the truth of a leaf that was unknown before.</summary>
    public static void Set(Span<ulong> truths, int slot, Truth truth)
    {
        truths[slot >> 5] |= BitsOf(truth) << ((slot & 31) << 1);
    }

    /// <summary>The truth of a leaf.</summary>
    public static Truth TruthOf(ReadOnlySpan<ulong> truths, int slot) => ((truths[slot / 32] >>> (2 * (slot % 32))) & 3) switch
    {
        1 => Truth.True,
        2 => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Writes the truths of a subject with these values.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than attributes, or a value is not of its attribute's type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<AttributeValue> values, Span<ulong> truths)
    {
        if (values.Length != _attributes.Length) throw new ArgumentException($"expected a value for each of {_attributes.Length} attributes, found {values.Length}", nameof(values));
        truths.Clear();
        for (var attribute = 0; attribute < values.Length; attribute++)
        {
            ref readonly var value = ref values[attribute];
            if (value.State == ReportState.Unknown && !_saysSomethingOfUnknown[attribute]) continue;
            if (value.State == ReportState.Known && !_attributes[attribute].Admits(value)) throw new ArgumentException($"`{value}` is no value of `{_attributes[attribute].Name}`", nameof(values));
            foreach (var (test, slot) in _tests[attribute]) Set(truths, slot, test.Of(value));
        }
    }

    // Unknown, false and true are 0, 1 and 2; true is to be the lower bit.
    private static ulong BitsOf(Truth truth) => (((ulong)truth << 1) | ((ulong)truth >> 1)) & 3;
}
