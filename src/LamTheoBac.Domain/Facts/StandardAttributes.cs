using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>The attributes that persons and organizations share, and the short forms in which the tables of both are written.</summary>
internal sealed class StandardAttributes<TFacts>(SubjectBasis basis)
    where TFacts : SubjectFacts
{
    public AttributeSource Boolean(string name, Func<TFacts, Reported<bool>> read) => Source(name, AttributeType.Boolean, facts => AttributeValue.Of(read(facts)));

    public AttributeSource Flag(string name, Func<TFacts, bool> read) => Source(name, AttributeType.Boolean, facts => AttributeValue.Of(read(facts)));

    public AttributeSource Integer(string name, Func<TFacts, Reported<long>> read) => Source(name, AttributeType.Integer, facts => AttributeValue.Of(read(facts)));

    public AttributeSource Date(string name, Func<TFacts, Reported<LocalDate>> read) => Source(name, AttributeType.Date, facts => AttributeValue.Of(read(facts)));

    public AttributeSource Id(string name, Func<TFacts, OrganizationId?> read) =>
        Source(name, AttributeType.Id, facts => read(facts) is { } id ? AttributeValue.OfId(id.Text) : AttributeValue.Absent);

    public AttributeSource Symbol<TEnum>(string name, Func<TFacts, Reported<TEnum>> read)
        where TEnum : struct, Enum =>
        new(AttributeDeclaration.OfSymbol(AttributeName.From(name), basis, Words<TEnum>.All), facts => AttributeValue.OfSymbol(read((TFacts)facts).Select(Words<TEnum>.Of)));

    /// <summary>Plans, pledges, reviews and study sessions, and the superior of the organization.</summary>
    public IEnumerable<AttributeSource> Shared =>
    [
        Boolean("plan.registered", facts => facts.Plan.Registered),
        Date("plan.registered-on", facts => facts.Plan.RegisteredOn),
        Boolean("plan.approved", facts => facts.Plan.Approved),
        Date("plan.approved-on", facts => facts.Plan.ApprovedOn),
        Boolean("pledge.signed", facts => facts.Pledge.Registered),
        Date("pledge.signed-on", facts => facts.Pledge.RegisteredOn),
        Integer("review.count", facts => facts.ReviewCount),
        Symbol("review.rating", facts => facts.ReviewRating),
        Integer("study.count", facts => facts.StudyCount),
        Symbol("parent.level", facts => Present(facts.Parent?.Level)),
        Symbol("parent.kind", facts => Present(facts.Parent?.Kind)),
    ];

    /// <summary>Known where there is a value, absent where there is none.</summary>
    public static Reported<TEnum> Present<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } some ? Reported<TEnum>.Known(some) : Reported<TEnum>.Absent;

    private AttributeSource Source(string name, AttributeType type, Func<TFacts, AttributeValue> read) =>
        new(AttributeDeclaration.Of(AttributeName.From(name), basis, type), facts => read((TFacts)facts));
}
