using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>The values of related attributes in one case, by name; what the implications between attributes are written on.</summary>
internal readonly struct CaseValues(IReadOnlyList<AttributeName> names, AttributeValue[] values)
{
    public AttributeValue this[string name]
    {
        get
        {
            for (var i = 0; i < names.Count; i++)
                if (names[i].Text == name)
                    return values[i];
            throw new ArgumentException($"`{name}` is none of the related attributes", nameof(name));
        }
    }

    public bool IsTrue(string name) => this[name] is { State: ReportState.Known, Number: 1 };

    public bool IsFalse(string name) => this[name] is { State: ReportState.Known, Number: 0 };

    public bool IsKnown(string name) => this[name].State == ReportState.Known;

    public bool IsAbsent(string name) => this[name].State == ReportState.Absent;

    public bool IsUnknown(string name) => this[name].State == ReportState.Unknown;

    /// <summary>Whether all of these are unknown, or none is.</summary>
    public bool AreUnknownTogether(params IEnumerable<string> together)
    {
        var states = this;
        return together.Select(name => states.IsUnknown(name)).Distinct().Count() == 1;
    }

    /// <summary>Whether, where all are known, each number is at most the one before it.</summary>
    public bool Descend(params IReadOnlyList<string> falling)
    {
        for (var i = 1; i < falling.Count; i++)
            if (IsKnown(falling[i - 1]) && IsKnown(falling[i]) && this[falling[i]].Number > this[falling[i - 1]].Number)
                return false;
        return true;
    }
}
