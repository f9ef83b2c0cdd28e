using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Supervision;

/// <summary>
/// A person or an organization held up as an example in a field (gương điển hình): nominated, recognised, and perhaps withdrawn.
/// There is no rank, no score and no text. Equality is by all of it.
/// </summary>
public abstract record ExemplaryModel
{
    private protected ExemplaryModel(SubjectId subject, ExemplaryField field, OrganizationId nominatedBy, LocalDate nominatedOn)
    {
        Subject = subject;
        Field = field;
        NominatedBy = nominatedBy;
        NominatedOn = nominatedOn;
    }

    /// <summary>Who is held up.</summary>
    public SubjectId Subject { get; }

    /// <summary>In which field.</summary>
    public ExemplaryField Field { get; }

    /// <summary>Which organization nominated.</summary>
    public OrganizationId NominatedBy { get; }

    /// <summary>The day of the nomination (ngày đề nghị).</summary>
    public LocalDate NominatedOn { get; }

    /// <summary>Whether it was recognised on a day and not withdrawn by then, whatever happened later.</summary>
    public virtual bool IsRecognisedOn(LocalDate day) => false;
}
