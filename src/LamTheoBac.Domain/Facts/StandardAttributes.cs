using LamTheoBac.Domain.Cycles;
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

    /// <summary>Plans, pledges, reviews and study sessions with their deadlines, and the superior of the organization.</summary>
    public IEnumerable<AttributeSource> Shared =>
    [
        .. About(
            ReturnTopic.Plans,
            Boolean("plan.registered", facts => facts.Plan.Registered),
            Date("plan.registered-on", facts => facts.Plan.RegisteredOn),
            Boolean("plan.approved", facts => facts.Plan.Approved),
            Date("plan.approved-on", facts => facts.Plan.ApprovedOn),
            DueOn("plan.due-on", ReturnTopic.Plans)),
        .. About(
            ReturnTopic.Pledges,
            Boolean("pledge.signed", facts => facts.Pledge.Registered),
            Date("pledge.signed-on", facts => facts.Pledge.RegisteredOn),
            DueOn("pledge.due-on", ReturnTopic.Pledges)),
        .. About(
            ReturnTopic.Reviews,
            Integer("review.count", facts => facts.ReviewCount),
            Symbol("review.rating", facts => facts.ReviewRating),
            Date("review.on", facts => facts.ReviewedOn),
            DueOn("review.due-on", ReturnTopic.Reviews)),
        .. About(
            ReturnTopic.Study,
            Integer("study.count", facts => facts.StudyCount),
            Integer("study.topics", facts => facts.StudyTopics),
            DueOn("study.due-on", ReturnTopic.Study)),
        Symbol("parent.level", facts => Present(facts.Parent?.Level)),
        Symbol("parent.kind", facts => Present(facts.Parent?.Kind)),
    ];

    /// <summary>These attributes, said to be about this topic.</summary>
    public static IEnumerable<AttributeSource> About(ReturnTopic topic, params IEnumerable<AttributeSource> sources) => sources.Select(source => source with { Topic = topic });

    /// <summary>Known where there is a value, absent where there is none.</summary>
    public static Reported<TValue> Present<TValue>(TValue? value)
        where TValue : struct => value is { } some ? Reported<TValue>.Known(some) : Reported<TValue>.Absent;

    private AttributeSource DueOn(string name, ReturnTopic topic) => Date(name, facts => Present(facts.DeadlineFor(topic)?.DueOn));

    private AttributeSource Source(string name, AttributeType type, Func<TFacts, AttributeValue> read) =>
        new(AttributeDeclaration.Of(AttributeName.From(name), basis, type), facts => read((TFacts)facts));
}
