using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Domain.Rules;

/// <content>What the measures are about.</content>
public sealed partial class RuleBook
{
    /// <summary>
    /// What a measure of this book is about, by which reports group measures: the topic of the first attribute that has
    /// one, of those that <c>met</c> asks, else of those of the whole measure, definitions opened; null where none has, as
    /// of attributes that the book declares.
    /// </summary>
    public ReturnTopic? TopicOf(Measure measure)
    {
        Guard.Against.Null(measure);
        var ofDefinitions = new Dictionary<DefinitionName, ReturnTopic?>();
        foreach (var definition in DefinitionsBottomUp) ofDefinitions.Add(definition.Name, FirstIn(definition.Criterion));
        return measure.Criteria().Prepend(measure.Met).Select(FirstIn).FirstOrDefault(topic => topic is not null);

        ReturnTopic? FirstIn(Criterion criterion) => criterion.Parts().Select(TopicOfPart).FirstOrDefault(topic => topic is not null);

        ReturnTopic? TopicOfPart(Criterion part) =>
            part is Criterion.Defined defined ? ofDefinitions[defined.Definition]
            : part.AskedAttribute() is { } attribute ? Catalogue.TopicOf(measure.Basis, attribute)
            : null;
    }
}
