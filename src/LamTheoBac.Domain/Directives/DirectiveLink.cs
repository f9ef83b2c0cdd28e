namespace LamTheoBac.Domain.Directives;

/// <summary>That one document implements, replaces or continues another (liên kết giữa hai văn bản). Equality is by all three parts.</summary>
public sealed record DirectiveLink
{
    private DirectiveLink(Directive from, DirectiveRelation relation, Directive to)
    {
        From = from;
        Relation = relation;
        To = to;
    }

    /// <summary>The document that says so, e.g. the one that replaces.</summary>
    public Directive From { get; }

    /// <summary>How it stands to the other.</summary>
    public DirectiveRelation Relation { get; }

    /// <summary>The document of which it is said, e.g. the one that is replaced.</summary>
    public Directive To { get; }

    /// <summary>A link between two documents. Only a catalogue knows whether it can be.</summary>
    /// <exception cref="ArgumentException">A document is null, or the relation is none of its enum.</exception>
    public static DirectiveLink Of(Directive from, DirectiveRelation relation, Directive to) =>
        new(Guard.Against.Null(from), Guard.Against.EnumOutOfRange(relation), Guard.Against.Null(to));

    /// <summary><c>124-QĐ/TW (2023-10-04, Trung ương) Replaces 132-QĐ/TW (2018-03-08, Trung ương)</c>.</summary>
    public override string ToString() => $"{From} {Relation} {To}";
}
