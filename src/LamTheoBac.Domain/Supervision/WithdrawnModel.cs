namespace LamTheoBac.Domain.Supervision;

/// <summary>A model whose nomination or recognition was withdrawn (điển hình đã rút, thu hồi); why is not kept.</summary>
public sealed record WithdrawnModel : ExemplaryModel
{
    internal WithdrawnModel(ExemplaryModel before, LocalDate withdrawnOn)
        : base(before)
    {
        Recognised = before as RecognisedModel;
        WithdrawnOn = withdrawnOn;
    }

    /// <summary>The model as it was recognised; null when it was only nominated.</summary>
    public RecognisedModel? Recognised { get; }

    /// <summary>The day it was withdrawn (ngày rút, thu hồi).</summary>
    public LocalDate WithdrawnOn { get; }

    /// <inheritdoc/>
    public override bool IsRecognisedOn(LocalDate day) => day < WithdrawnOn && Recognised is { } recognised && recognised.IsRecognisedOn(day);
}
