using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <summary>The recorded value of a declared attribute of one subject (giá trị đã ghi nhận): one row of facts.csv.</summary>
public sealed record RecordedFact
{
    private RecordedFact(SubjectId subject, AttributeName attribute, AttributeValue value)
    {
        Subject = subject;
        Attribute = attribute;
        Value = value;
    }

    /// <summary>Whose value it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>Of which attribute.</summary>
    public AttributeName Attribute { get; }

    /// <summary>The value; absent says the same as no record.</summary>
    public AttributeValue Value { get; }

    /// <summary>A recorded value.</summary>
    /// <exception cref="ArgumentException">The subject or the attribute is <c>default</c>.</exception>
    public static RecordedFact Of(SubjectId subject, AttributeName attribute, AttributeValue value) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(attribute), value);
}
