namespace LamTheoBac.Domain.Rules;

/// <summary>The clauses of a rule book in the order in which they are printed.</summary>
internal enum ClauseKind
{
    Book,
    Title,
    Issuer,
    Cites,
    InForce,
    Unknown,
    Attribute,
    Round,
    Decimals,
    Define,
    Measure,
    Population,
    Exclude,
    Except,
    Met,
    Target,
    End,
}
