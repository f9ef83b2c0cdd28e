namespace LamTheoBac.Domain.Analysis;

/// <summary>A part of a measure that can be written otherwise (phần của chỉ tiêu). <c>default</c> is <see cref="Title"/>.</summary>
public enum MeasurePart
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>The citations of the measure.</summary>
    Citations,

    /// <summary>The population.</summary>
    Population,

    /// <summary>The <c>exclude</c> lines: their criteria, reasons or order.</summary>
    Exclusions,

    /// <summary>What counts as met.</summary>
    Met,

    /// <summary>The <c>except</c> lines: their criteria, reasons or order.</summary>
    Exceptions,

    /// <summary>The targets.</summary>
    Targets,

    /// <summary>A definition that the measure uses.</summary>
    Definitions,

    /// <summary>What an unknown criterion means in the book.</summary>
    Reading,
}
